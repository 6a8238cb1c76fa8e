"""`python -m talka` is the command `talka`."""

import sys

from ._command import main

if __name__ == "__main__":
    sys.exit(main())
