"""The architecture, read from the sources: which module imports which, and who touches the world.

Modules are named as in an import, without the package: "clock", "web.handle". What is read is the text
of a module, so that the checks can be tried on text that breaks them.
"""

import ast
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

PACKAGE = "followup"
FOLDER = Path(__file__).parents[2] / "pyapp" / PACKAGE

# From the bottom up; a module imports from its own layer and those below it.
LAYERS = (
    {
        *("catalogue", "errors", "quoting", "dates", "policy", "model", "habits", "remembered"),
        *("business_calendar", "calendars", "json_text", "structure", "people", "one_job"),
        *("plain_text", "job_keys", "deleted_person"),
    },
    {"clock", "follow_ups", "verdict", "reasons", "schedule"},
    {
        *("document", "migrations", "report", "changes", "sample", "results"),
        *("letters", "drills", "camp", "exchange", "keeping"),
    },
    {"web"},
    {
        *("shell", "__main__", "commands", "arguments", "revival"),
        *("rehearsal", "rehearsed_visit", "practice_rehearsal", "exchange_rehearsal"),
    },
)
VALUES = LAYERS[0]
# The saved plan must not change its shape when a rule does.
CODECS = {"document", "migrations"}

WORLD = {
    *("js", "pyodide", "pyodide_js", "os", "pathlib", "io", "shutil", "tempfile", "glob", "sys"),
    *("subprocess", "socket", "http", "urllib.request", "threading", "asyncio", "multiprocessing"),
    *("time", "random", "secrets", "uuid", "locale", "builtins", "importlib.resources", "sqlite3"),
}
# One line of one module each, with its reason.
EXCEPTIONS = {
    # Sample plans are drawn from the numbers of a seed, which are the same every time.
    "sample.chance": "from random import Random",
}
CLOCK_CALLS = {"today", "now", "utcnow", "localtime", "monotonic"}
WORLD_CALLS = {"open", "input", "print", "eval", "exec", "__import__", "breakpoint"}


@cache
def sources() -> dict[str, str]:
    """Return the text of every module by its name."""
    return {_name(path): path.read_text("utf-8") for path in sorted(FOLDER.rglob("*.py"))}


@cache
def imports_of(source: str) -> frozenset[str]:
    """Return the full names of all that a module imports, wherever in it the import stands."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found |= _from(node)
    return frozenset(found)


def own_imports(source: str, known: Iterable[str]) -> set[str]:
    """Return the names of the package's modules that a module imports."""
    inside = {name.removeprefix(f"{PACKAGE}.") for name in imports_of(source) if _is_own(name)}
    modules = {*known, "web"}
    return {_module(name, modules) for name in inside if name != PACKAGE}


def layer_errors(modules: Mapping[str, str]) -> list[str]:
    """Return a line for each module without a layer and each import that points up."""
    errors = [f"{name} has no layer" for name in modules if _layer(name) is None]
    for name, source in modules.items():
        for imported in sorted(own_imports(source, modules)):
            own, other = _layer(name), _layer(imported)
            if own is not None and other is not None and other > own:
                errors.append(f"{name} imports {imported}")
            if name in CODECS and imported not in VALUES | CODECS:
                errors.append(f"{name} imports {imported}")
    return errors


def cycle_errors(modules: Mapping[str, str]) -> list[str]:
    """Return a line for each module that imports itself by way of others."""
    # A package's own module only gathers what its parts offer.
    graph = {name: own_imports(text, modules) for name, text in modules.items() if name != "web"}
    return [f"{name} imports itself" for name in graph if name in _reached(graph, name)]


def world_errors(modules: Mapping[str, str]) -> list[str]:
    """Return a line for each use of the clock, chance, files or the page outside the outermost layer."""
    errors = []
    for name, text in modules.items():
        if name.split(".")[0] in LAYERS[-1]:
            continue
        source = _without(EXCEPTIONS.get(name), text)
        errors += [
            f"{name} imports {each}" for each in sorted(imports_of(source)) if _is_world(each)
        ]
        errors += [f"{name} calls {each}" for each in sorted(_calls(source))]
    return errors


def _without(line: str | None, source: str) -> str:
    """Return a module's text without a line that is excepted, whatever comment follows it."""
    lines = source.splitlines()
    return "\n".join(each for each in lines if each.partition("#")[0].rstrip() != line)


def _name(path: Path) -> str:
    parts = path.relative_to(FOLDER).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def _from(node: ast.ImportFrom) -> set[str]:
    if node.level:
        return {f"{PACKAGE}.<relative import>"}
    return {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}


def _is_own(name: str) -> bool:
    return name.split(".")[0] == PACKAGE


def _module(name: str, modules: set[str]) -> str:
    """Return the module that `name` is or is part of."""
    while name not in modules and "." in name:
        name = name.rpartition(".")[0]
    return name


def _layer(name: str) -> int | None:
    """Return the layer of a module, counted from below; the package's own module is in the first."""
    top = name.split(".")[0]
    if top == "":
        return 0
    return next((place for place, layer in enumerate(LAYERS) if top in layer), None)


def _reached(graph: Mapping[str, set[str]], start: str) -> set[str]:
    """Return all modules to which imports lead from `start`."""
    reached: set[str] = set()
    ahead = set(graph[start])
    while ahead:
        name = ahead.pop()
        if name not in reached:
            reached.add(name)
            ahead |= graph.get(name, set())
    return reached


def _is_world(name: str) -> bool:
    return any(name == each or name.startswith(f"{each}.") for each in WORLD)


@cache
def _calls(source: str) -> frozenset[str]:
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in WORLD_CALLS:
                found.add(called.id)
            if isinstance(called, ast.Attribute) and called.attr in CLOCK_CALLS:
                found.add(called.attr)
    return frozenset(found)
