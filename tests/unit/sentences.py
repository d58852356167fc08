"""The sentences in a module, read from its source: what a translation would miss, were they shown.

A text counts as one when it has a letter and a blank between or beside words. Docstrings are none, nor
are the patterns given to `re`, nor what an error says that is raised for whoever writes code or documents.
"""

import ast
from collections.abc import Iterator


def sentences(source: str) -> list[str]:
    """Return the texts of a module that look like sentences, in their order."""
    tree = ast.parse(source)
    left_out = {id(each) for node in ast.walk(tree) for each in _not_shown(node)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and id(node) not in left_out and _is_sentence(node.value)
    ]


def _is_sentence(value: object) -> bool:
    return isinstance(value, str) and " " in value and any(map(str.isalpha, value))


def _not_shown(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what `node` makes no sentence of the page."""
    if isinstance(node, ast.Expr | ast.Raise) or _is_message(node) or _is_pattern(node):
        yield from ast.walk(node)
    if isinstance(node, ast.AnnAssign):
        yield from ast.walk(node.annotation)


def _is_message(node: ast.AST) -> bool:
    """Say whether this is the text of an error: `msg = ...`, which a `raise` follows."""
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(each, ast.Name) and each.id == "msg" for each in targets)


def _is_pattern(node: ast.AST) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    return (
        isinstance(called, ast.Attribute)
        and isinstance(called.value, ast.Name)
        and called.value.id == "re"
    )
