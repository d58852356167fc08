"""Find the browsers of this machine, and how each must be started for tests.

Chromium is required; Firefox and WebKitGTK are used where they are found. A system's own browser is
preferred, Playwright's own build is the second choice.
"""

import os
import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright, sync_playwright

_SYSTEM = {
    "chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "firefox": ("firefox-esr",),
}
# A browser that talks to its maker in the background would hide what our pages ask for. And no name but
# this machine's resolves: a request to another host fails even when no test looks for it.
_CHROMIUM_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
_MINI_BROWSERS = "*/webkit2gtk-4.*/MiniBrowser"


def launch_options(name: str) -> dict[str, Any]:
    """Return what Playwright's `launch` needs for "chromium" or "firefox" on this machine."""
    path = _on_path(name)
    if name == "chromium":
        root = ["--no-sandbox"] if os.geteuid() == 0 else []
        return {"args": [*_CHROMIUM_QUIET, *root], **({"executable_path": path} if path else {})}
    # Firefox as Debian ships it speaks WebDriver BiDi, which Playwright has as this channel.
    return {"channel": "moz-firefox", "executable_path": path} if path else {}


def is_here(name: str, playwright: Playwright) -> bool:
    """Say whether "chromium", "firefox" or "webkit" can be started on this machine."""
    if name == "webkit":
        return mini_browser() is not None and shutil.which("Xvfb") is not None
    return _on_path(name) is not None or Path(getattr(playwright, name).executable_path).is_file()


def mini_browser() -> str | None:
    """Return the path of WebKitGTK's small browser, which its driver can steer, or None."""
    found = sorted(Path("/usr/lib").glob(_MINI_BROWSERS)) if shutil.which("WebKitWebDriver") else []
    return str(found[-1]) if found else None


def _on_path(name: str) -> str | None:
    return next((path for command in _SYSTEM[name] if (path := shutil.which(command))), None)


def main() -> None:
    """Print the names of the browsers that are not here."""
    with sync_playwright() as playwright:
        print(*(name for name in (*_SYSTEM, "webkit") if not is_here(name, playwright)))


if __name__ == "__main__":
    main()
