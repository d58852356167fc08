"""What the command line of scripts/bench says."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from pipeline.bench.rows import ROWS
from pipeline.project import BUILD

_BROWSERS = ("chromium", "firefox")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line; argparse would print the usage before it."""
        self.exit(2, f"bench: {message}; see --help\n")


def parsed(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the options, the command line's by default; a wrong one ends the command with one line."""
    parser = _Parser(prog="scripts/bench", description="Measure every budget beside a reference.")
    parser.add_argument("--runs", type=_count, default=5, metavar="N", help="of each side (5)")
    parser.add_argument("--rows", nargs="+", choices=ROWS, default=list(ROWS), metavar="NAME")
    parser.add_argument("--browsers", nargs="+", choices=_BROWSERS, default=list(_BROWSERS))
    parser.add_argument("--site", type=_site, metavar="DIR", help="a built site; built here if not")
    parser.add_argument("--json", type=Path, default=BUILD / "bench.json", metavar="PATH")
    parser.add_argument("--files", action="store_true", help="print each visit's files and bytes")
    return parser.parse_args(arguments)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        msg = f"expected a whole number from 1, got {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _site(text: str) -> Path:
    site = Path(text).resolve()
    if not (site / "planner" / "index.html").is_file():
        msg = f"expected the folder of a built site, but {site}/planner/index.html is not there"
        raise argparse.ArgumentTypeError(msg)
    return site
