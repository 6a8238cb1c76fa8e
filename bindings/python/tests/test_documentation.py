"""What the documentation shows works, and stubs say what the module itself says."""

from __future__ import annotations

import ast
import doctest
import inspect
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest
import talka
import talka.plot
from talka import _talka


def test_the_example_of_the_package_runs() -> None:
    assert doctest.testmod(talka) == doctest.TestResults(failed=0, attempted=4)


def test_the_example_of_pictures_runs() -> None:
    assert doctest.testmod(talka.plot) == doctest.TestResults(failed=0, attempted=4)


def test_the_example_of_certificates_runs() -> None:
    assert doctest.testmod(talka.credential) == doctest.TestResults(failed=0, attempted=10)


def test_the_examples_of_the_readme_run(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (root / "bindings" / "python" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(blocks) == 13
    monkeypatch.chdir(root)
    shared: dict[str, object] = {}
    for block in blocks:
        exec(block, shared)


def test_the_example_of_the_repository_invites_whom_the_other_one_invites(root: Path) -> None:
    script = root / "examples" / "python" / "jekabpils.py"
    assert len(script.read_text(encoding="utf-8").splitlines()) < 20
    said = subprocess.run([sys.executable, "-X", "utf8", script], check=True, capture_output=True, encoding="utf-8").stdout
    assert f"\n{said.splitlines()[-1]}\n" in (root / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("example", "said"),
    [
        ("year_report.py", "2020-06"),
        ("compare_schemes.py", "under all of them"),
        ("what_if.py", "Added"),
    ],
)
def test_each_example_runs(root: Path, tmp_path: Path, example: str, said: str) -> None:
    command = [sys.executable, "-X", "utf8", str(root / "examples" / "python" / example)]
    ran = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=tmp_path)
    assert said in ran.stdout


def test_the_notebook_runs(root: Path, tmp_path: Path) -> None:
    name = "year_report.ipynb"
    read: Any = nbformat.read
    notebook = read(root / "examples" / "python" / name, as_version=4)
    # It writes beside itself, so it runs elsewhere.
    (tmp_path / "notebook").mkdir()
    shutil.copytree(root / "examples" / "jekabpils", tmp_path / "jekabpils")
    ran = nbclient.NotebookClient(notebook, resources={"metadata": {"path": tmp_path / "notebook"}}).execute()
    said = "".join(output["text"] for cell in ran.cells for output in cell.get("outputs", []) if output.get("name") == "stdout")
    assert "2020-06" in said
    assert {path.name for path in (tmp_path / "notebook").iterdir()} == {"year.html", "year.xlsx", "year.png"}


def test_each_stub_says_what_the_module_says(root: Path) -> None:
    stub = ast.parse((root / "bindings/python/python/talka/_talka.pyi").read_text(encoding="utf-8"))
    said = {}
    # Types that are there for checkers only have no counterpart.
    defined = [node for node in stub.body if not any(isinstance(by, ast.Name) and by.id == "type_check_only" for by in getattr(node, "decorator_list", []))]
    for node in defined:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            said[node.name] = (node, getattr(_talka, node.name))
        if isinstance(node, ast.ClassDef):
            members = [member for member in node.body if isinstance(member, ast.FunctionDef)]
            for member in members:
                if not member.name.startswith("__"):
                    said[f"{node.name}.{member.name}"] = (member, getattr(getattr(_talka, node.name), member.name))
    assert len(said) == 55
    for name, (node, runtime) in said.items():
        assert runtime.__doc__, name
        assert ast.get_docstring(node) == inspect.cleandoc(runtime.__doc__), name
