"""Imports point down only, and only the outermost layer knows files, the page or the clock."""

import pytest

from unit.layers import LAYERS, cycle_errors, layer_errors, own_imports, sources, world_errors

MODULES = sources()


def test_all_modules_are_read() -> None:
    """The checks below look at the whole package, and every module of a layer exists."""
    tops = {name.split(".")[0] for name in MODULES} - {""}
    assert tops == set().union(*LAYERS)


def test_imports_point_down() -> None:
    """Every module has a layer, and imports nothing of a layer above."""
    assert layer_errors(MODULES) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("clock", "from followup.document import from_text"),
        ("clock", "import followup.document"),
        ("clock", "from followup import web"),
        ("model", "from followup.clock import silence_clock"),
        ("model", "def late():\n    from followup.schedule import schedule"),
        ("changes", "from followup.web.handle import handle"),
        ("document", "from followup.schedule import schedule"),
        ("migrations", "from followup.report import to_report"),
        ("web.handle", "from followup.shell import handle_json"),
        ("stranger", "pass"),
    ],
)
def test_an_import_that_points_up_is_noticed(name: str, source: str) -> None:
    """The check finds one such import among all the good ones, and a module without a layer."""
    assert len(layer_errors(MODULES | {name: source})) == 1


def test_nothing_imports_itself() -> None:
    """No module needs itself, by whatever detour, to be imported."""
    assert cycle_errors(MODULES) == []


@pytest.mark.parametrize(
    "source", ["import followup.dates", "from followup.structure import structured"]
)
def test_a_detour_is_noticed(source: str) -> None:
    """The check finds a module that imports itself, straight or by way of another."""
    assert "dates imports itself" in cycle_errors(MODULES | {"dates": source})


def test_only_the_outermost_layer_knows_the_world() -> None:
    """Today, chance, files and the page are arguments everywhere else."""
    assert world_errors(MODULES) == []


@pytest.mark.parametrize(
    "source",
    [
        "import js",
        "from pyodide.ffi import to_js",
        "import os",
        "from os import path",
        "import os.path as p",
        "from pathlib import Path",
        "from urllib import request",
        "import time",
        "def f():\n    import random",
        "open('plan.json')",
        "print('here')",
        "import datetime\ndatetime.date.today()",
        "from datetime import datetime\ndatetime.now()",
    ],
)
def test_a_look_at_the_world_is_noticed(source: str) -> None:
    """The check finds each such look in a module of the rules."""
    assert world_errors({"clock": source}) != []


def test_the_shell_may_look_at_the_world() -> None:
    """The outermost layer is where files and the page belong."""
    assert world_errors({"shell": "import js", "__main__": "from pathlib import Path"}) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("sample.chance", "import random"),
        ("sample.chance", "from random import choice"),
        ("sample.chance", "from random import Random, choice"),
        ("sample.plan", "from random import Random"),
        ("clock", "from random import Random"),
    ],
)
def test_an_exception_is_for_one_line_of_one_module(name: str, source: str) -> None:
    """Chance that nobody seeds is banned for sample plans, too."""
    assert world_errors({name: source}) != []
    assert world_errors({"sample.chance": "from random import Random"}) == []


def test_imports_of_the_package_are_told_from_others() -> None:
    """A name imported from a module is the module's; other packages are nobody's layer."""
    source = "import json\nfrom followup.clock import SilenceClock\nimport followup.web.render"
    assert own_imports(source, {"clock", "web.render"}) == {"clock", "web.render"}
