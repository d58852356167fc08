"""scripts/build stops at what would be wrong on the site, and says where and what to do."""

import fcntl
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import check, content_policy, pages
from pipeline.project import CONFIG, ROOT, BuildError

BUILD = [sys.executable, "-m", "pipeline.build"]
SITE_URL = "https://coach.example/boot-camp/"


def build(config: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [*BUILD, "--config", str(config), "--out", str(out)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_an_unknown_policy_key_stops_the_build_in_one_line(tmp_path: Path) -> None:
    """The line names the file, the key and the known keys; no site is left behind."""
    config = tmp_path / "mkdocs.yml"
    text = CONFIG.read_text("utf-8")
    config.write_text(text.replace("update_after_days:", "update_after:"), "utf-8")
    done = build(config, tmp_path / "site")
    assert done.returncode == 2
    assert done.stdout == ""
    assert re.fullmatch(
        r"build: mkdocs\.yml: extra\.policy\.update_after: .*\bupdate_after_days\b.*\n", done.stderr
    )
    assert not (tmp_path / "site").exists()


def test_a_missing_configuration_is_named(tmp_path: Path) -> None:
    """A mistyped --config ends with its name."""
    done = build(tmp_path / "nope.yml", tmp_path / "site")
    assert done.returncode == 2
    assert "nope.yml" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_failed_build_leaves_the_last_good_site(tmp_path: Path) -> None:
    """What was there is served on until a build has passed all its checks."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("last good")
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\nsite_url: https://coach.example/\nnav: [nope.md]\n", "utf-8")
    assert build(config, site).returncode == 1
    assert [file.name for file in site.iterdir()] == ["index.html"]
    assert {file.name for file in tmp_path.iterdir()} == {"mkdocs.yml", "site"}


def test_two_builds_of_one_site_come_one_after_the_other(tmp_path: Path) -> None:
    """A build that finds another one at work there waits, and makes nothing before that is done."""
    folder = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    waiting = subprocess.Popen(
        [*BUILD, "--config", str(tmp_path / "nope.yml"), "--out", str(tmp_path / "site")],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    with pytest.raises(subprocess.TimeoutExpired):
        waiting.communicate(timeout=1)
    os.close(folder)
    assert "nope.yml" in waiting.communicate(timeout=60)[1]


HEAD = '<!doctype html><html><head><meta charset="utf-8">'


def mistakes(tmp_path: Path, body: str, css: str = "") -> str:
    (tmp_path / "index.html").write_text(f"{HEAD}</head><body>{body}</body></html>", "utf-8")
    (tmp_path / "a.css").write_text(css, "utf-8")
    try:
        check.check(tmp_path, pages.read(tmp_path), SITE_URL)
    except BuildError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    "body",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<script src="//cdn.example/x.js"></script>',
        '<img src="https://pictures.example/x.png">',
        '<img srcset="a.css 1x, https://pictures.example/x.png 2x">',
        '<link rel="stylesheet" href="https://fonts.example/x.css">',
        '<link rel="preconnect" href="https://fonts.example">',
        '<iframe src="https://video.example/1"></iframe>',
        '<form action="https://forms.example/"></form>',
    ],
)
def test_no_page_may_load_from_another_host(tmp_path: Path, body: str) -> None:
    """Whatever a browser would fetch by itself stops the build, with the page and the address."""
    assert re.match(
        r"index\.html: loads \S+\.example\S* from another host", mistakes(tmp_path, body)
    )


@pytest.mark.parametrize(
    "css", ["@import 'https://fonts.example/x.css';", "b { background: url(//x.example/y.png) }"]
)
def test_no_style_sheet_may_load_from_another_host(tmp_path: Path, css: str) -> None:
    """The same holds for what a style sheet asks for."""
    assert mistakes(tmp_path, "", css).startswith("a.css: loads ")


@pytest.mark.parametrize(
    "body",
    [
        '<a href="nope/">x</a>',
        '<a href="/elsewhere/">x</a>',
        '<a href="../">x</a>',
        '<a href="#nope">x</a>',
        f'<a href="{SITE_URL}nope/">x</a>',
        '<img src="nope.png">',
    ],
)
def test_every_link_inside_the_site_leads_somewhere(tmp_path: Path, body: str) -> None:
    """A page, a file or a part of a page that is not there stops the build."""
    assert mistakes(tmp_path, body).startswith("index.html: ")


@pytest.mark.parametrize(
    "body",
    [
        '<a href="https://other.example/">another site, a click away</a>',
        '<a href="mailto:a@coach.example">x</a>',
        '<a href="#part">x</a><h2 id="part">x</h2>',
        '<a href="#/o/abc">a screen of the planner</a>',
        f'<a href="{SITE_URL}">x</a><a href="/boot-camp/a.css">x</a>',
        f'<link rel="canonical" href="{SITE_URL}">',
        '<img src="data:image/png;base64,AAAA">',
    ],
)
def test_what_is_right_passes(tmp_path: Path, body: str) -> None:
    """A link that a reader may choose to follow is no load."""
    assert mistakes(tmp_path, body) == ""


def test_code_in_an_attribute_stops_the_build(tmp_path: Path) -> None:
    """The content policy would silence it in the page."""
    assert "<b onclick> is code in an attribute" in mistakes(tmp_path, '<b onclick="f()">x</b>')


def test_a_page_that_runs_a_script_before_the_policy_stops_the_build(tmp_path: Path) -> None:
    """A policy behind a script would not hold for it."""
    (tmp_path / "index.html").write_text(
        '<head><script>1</script><meta charset="utf-8"></head>', "utf-8"
    )
    with pytest.raises(BuildError, match="before the first script"):
        content_policy.write(pages.read(tmp_path))
