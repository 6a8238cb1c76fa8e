"""What the package does in an environment that has nothing else: run by `cargo xtask python` on the installed wheel and on what was
built of the source distribution."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

SCHEME, TODAY = "lv-jekabpils-2020", "2020-12-31"

begun = time.perf_counter()
import talka  # noqa: E402

IMPORT = time.perf_counter() - begun


def main() -> None:
    office = Path(sys.argv[1])
    assert talka.__version__ == version("talka")
    assert "json" in sys.modules and not {"numpy", "pandas", "pyarrow", "talka._types"} & sys.modules.keys()

    register = talka.read_folder(office)["register"]
    report = talka.check(register, today=TODAY, lang="lv")
    decisions = talka.decisions_table(talka.recognize(register, SCHEME, today=TODAY))
    assert report["findings"] and len(decisions) > 100

    tables = talka.read(office)
    recognized = tables.recognize(SCHEME, today=TODAY, names=True, labels="lv")
    assert recognized.decisions["counted"] == decisions["counted"]
    assert pickle.loads(pickle.dumps(recognized.decisions)) == recognized.decisions
    hours = [{"volunteer": 1, "organization": "museum", "on": "2020-06-26", "hours": 2.5}]
    assert talka.tables(hours).totals("year", fewest_people=1, today=TODAY)["minutes"] == [150]

    # Beside the Python that runs this stands the command that was installed with the package.
    command = Path(sys.executable).with_name("talka.exe" if sys.platform == "win32" else "talka")
    said = subprocess.run([command, "check", office, "--today", TODAY], check=True, capture_output=True, encoding="utf-8")
    assert "consent-missing" in said.stdout
    print(f"talka {talka.__version__} of {Path(talka.__file__).parent}: imported in {IMPORT * 1000:.0f} ms")


if __name__ == "__main__":
    main()
