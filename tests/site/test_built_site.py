"""The finished site keeps its promises before any browser looks at it."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from pipeline import pages

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')


@pytest.fixture(scope="module")
def built(site_dir: Path) -> list[pages.Page]:
    return pages.read(site_dir)


def policy_of(page: pages.Page) -> dict[str, list[str]]:
    found = POLICY.search(page.path.read_text("utf-8"))
    assert found, f"{page.name} has no content policy"
    parts = [part.split() for part in found.group(1).split(";")]
    return {name: values for name, *values in parts}


def test_every_page_has_the_policy_before_its_first_script(built: list[pages.Page]) -> None:
    """A policy counts from where it stands, so it stands first, once the encoding is known."""
    for page in built:
        text = page.path.read_text("utf-8")
        assert text.count("Content-Security-Policy") == 1, page.name
        assert text.index("Content-Security-Policy") < text.index("<script"), page.name
        assert text.encode().index(b"charset") < 1024, page.name


def test_every_page_has_the_same_policy(built: list[pages.Page]) -> None:
    """Instant navigation keeps the first page's policy, so it must do for all."""
    assert len({POLICY.findall(page.path.read_text("utf-8"))[0] for page in built}) == 1


def test_the_policy_names_every_inline_script(built: list[pages.Page]) -> None:
    """A script that is not named would not run; one that is not ours is not named."""
    allowed = policy_of(built[0])["script-src"]
    for page in built:
        for script in page.inline_scripts:
            digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in allowed, page.name


def test_the_policy_lets_nothing_in_or_out(built: list[pages.Page]) -> None:
    """No code from text, none from elsewhere, and no request to another host."""
    policy = policy_of(built[0])
    assert policy["default-src"] == policy["connect-src"] == policy["form-action"] == ["'self'"]
    assert policy["object-src"] == policy["frame-src"] == ["'none'"]
    assert policy["worker-src"] == ["'self'", "blob:"]
    assert {"'unsafe-inline'", "'unsafe-eval'"}.isdisjoint(policy["script-src"])
    sources = {source for values in policy.values() for source in values}
    assert {s for s in sources if not s.startswith("'")} == {"blob:", "data:"}


def test_no_page_names_another_host_as_something_to_load(built: list[pages.Page]) -> None:
    """What a page loads is on the site itself; links to follow may lead anywhere."""
    for page in built:
        assert not [load for load in page.loads if re.match(r"(\w+:)?//", load)], page.name


def test_every_file_of_the_runtime_is_named_by_its_content(site_dir: Path) -> None:
    """So what a browser has kept under a name is right, and a new version never meets an old file."""
    files = {file.name: file for file in (site_dir / "runtime").iterdir()}
    stems = sorted(re.sub(r"-\w{8}\.", ".", name) for name in files)
    assert stems == [
        "boot.zip.gz",
        "exchange.zip.gz",
        "late.zip.gz",
        "practice.zip.gz",
        "pyodide.asm.wasm",
        "worker.js",
    ]
    for name, file in files.items():
        if not name.startswith("worker"):  # its bundler has a hash of its own
            assert hashlib.sha256(file.read_bytes()).hexdigest()[:8] in name
