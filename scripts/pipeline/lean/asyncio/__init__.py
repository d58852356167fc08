"""The page's own `asyncio`: what Pyodide's event loop touches when it starts, and no more.

The whole package imports sockets, TLS and subprocesses, which a page has not; without them a first visit
loads 125 kB less. Nothing in the planner waits for anything, so nothing runs on the loop.
"""

from asyncio import coroutines, events, exceptions, futures, tasks
from asyncio.coroutines import *  # noqa: F403
from asyncio.events import *  # noqa: F403
from asyncio.events import BaseDefaultEventLoopPolicy as DefaultEventLoopPolicy
from asyncio.exceptions import *  # noqa: F403
from asyncio.futures import *  # noqa: F403
from asyncio.tasks import *  # noqa: F403

__all__ = [
    "DefaultEventLoopPolicy",
    "coroutines",
    "events",
    "exceptions",
    "futures",
    "run",
    "tasks",
]


def run(*_: object, **__: object) -> None:
    """Refuse: Pyodide puts its own function in this one's place."""
    msg = "the page has no asyncio.run of its own"
    raise RuntimeError(msg)
