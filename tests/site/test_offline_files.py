"""What makes the site an app that needs no network: the list of what is kept, the manifest, the icons."""

import base64
import hashlib
import json
import re
import shutil
import struct
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from pipeline import offline, pages, webmanifest
from pipeline.project import CONFIG, BuildError, settings

# Each is left out for the reason that pipeline/offline.py gives.
LEFT_OUT = re.compile(
    r"runtime/.*|service-worker\.js|.*\.map|sitemap\.xml\.gz|assets/javascripts/lunr/.*"
)
ENTRY = re.compile(r'\{url:"([^"]+)",revision:(null|"[^"]*"),integrity:"([^"]+)"\}')


@pytest.fixture(scope="module")
def kept(site_dir: Path) -> dict[str, tuple[str, str]]:
    """The list as the service worker has it: revision and hash of each file."""
    text = (site_dir / offline.NAME).read_text("utf-8")
    return {unquote(url): (revision, integrity) for url, revision, integrity in ENTRY.findall(text)}


@pytest.fixture(scope="module")
def manifest(site_dir: Path) -> dict[str, Any]:
    return dict(json.loads((site_dir / webmanifest.NAME).read_text("utf-8")))


def files_of(site: Path) -> set[str]:
    return {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}


def test_every_file_but_those_named_is_kept(
    site_dir: Path, kept: dict[str, tuple[str, str]]
) -> None:
    """Nothing is dropped in silence, however large, and nothing is named that is not there."""
    there = files_of(site_dir)
    assert kept.keys() == {name for name in there if not LEFT_OUT.fullmatch(name)}
    needed = {"404.html", "planner/index.html", "search/search_index.json", "sitemap.xml"}
    assert needed | {webmanifest.NAME} <= kept.keys()


def test_each_file_is_kept_with_its_own_hash(
    site_dir: Path, kept: dict[str, tuple[str, str]]
) -> None:
    """A browser takes just the bytes that the list was made from."""
    for name, (_, integrity) in kept.items():
        digest = hashlib.sha256((site_dir / name).read_bytes()).digest()
        assert integrity == f"sha256-{base64.b64encode(digest).decode()}", name


def test_only_a_name_that_changes_with_the_content_needs_no_revision(
    kept: dict[str, tuple[str, str]],
) -> None:
    """Every page and plain style sheet has one; our bundles and Material's have it in their names."""
    without = {name for name, (revision, _) in kept.items() if revision == "null"}
    assert all(re.search(r"[-.][0-9A-Za-z]{8}\.(min\.)?(js|css)$", name) for name in without)
    assert {name for name in kept if name.startswith("javascripts/")} <= without
    plain = {"stylesheets/site.css", "stylesheets/host.css"}
    assert not [name for name in without if name in plain or name.startswith("search/")]


def test_a_search_in_other_languages_keeps_their_files(site_dir: Path, tmp_path: Path) -> None:
    """A search in English asks for none of them; any other asks for some."""
    site = tmp_path / "site"
    for name in ("search/search_index.json", "assets/javascripts/lunr/min/lunr.de.min.js"):
        (site / name).parent.mkdir(parents=True)
        shutil.copy(site_dir / name, site / name)
    assert not [entry for entry in offline.entries(site) if "lunr" in str(entry["url"])]
    index = site / "search" / "search_index.json"
    index.write_text(index.read_text("utf-8").replace('"lang":["en"]', '"lang":["de"]'), "utf-8")
    assert [entry for entry in offline.entries(site) if "lunr.de" in str(entry["url"])]


def test_the_manifest_says_what_the_configuration_and_the_style_sheet_say(
    manifest: dict[str, Any], site_dir: Path, site_url: str
) -> None:
    """Name, description and colors are nobody's second copy."""
    said = settings(CONFIG)
    assert manifest["name"] == said["site_name"]
    assert manifest["description"] == said["site_description"]
    assert manifest["id"] == urlsplit(site_url).path
    css = (site_dir / "stylesheets" / "site.css").read_text("utf-8")
    assert f"--md-primary-fg-color: {manifest['theme_color']};" in css
    assert f"--md-default-bg-color: {manifest['background_color']};" in css


def test_every_address_in_the_manifest_leads_to_a_page_or_file_of_the_site(
    manifest: dict[str, Any], site_dir: Path
) -> None:
    """Start, scope, icons and shortcuts, at whatever address the site is."""
    base = "https://coach.example/some/where/"
    shortcuts = manifest["shortcuts"]
    addresses = [manifest[key] for key in ("start_url", "scope")]
    addresses += [each["url"] for each in shortcuts]
    addresses += [icon["src"] for each in [manifest, *shortcuts] for icon in each["icons"]]
    for address in addresses:
        path = urlsplit(urljoin(base + webmanifest.NAME, address)).path
        file = site_dir / path.removeprefix("/some/where/")
        assert (file / "index.html" if path.endswith("/") else file).is_file(), address


def test_the_icons_are_as_large_as_they_say(manifest: dict[str, Any], site_dir: Path) -> None:
    """PNG, square, 192 and 512 pixels, one of them for a mask; and one of 180 for Apple."""
    sizes = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert sizes == {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}
    for icon in [*manifest["icons"], {"src": "assets/apple-touch-icon.png", "sizes": "180x180"}]:
        head = (site_dir / icon["src"]).read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        assert "{}x{}".format(*struct.unpack(">II", head[16:24])) == icon["sizes"]


def test_every_page_names_manifest_icon_and_colors_and_has_the_words_of_a_new_version(
    site_dir: Path,
) -> None:
    """Also the page for an address that does not exist."""
    look = webmanifest.colors(site_dir)
    for page in pages.read(site_dir):
        text = page.path.read_text("utf-8")
        assert any(load.endswith(webmanifest.NAME) for load in page.loads), page.name
        assert any(load.endswith("apple-touch-icon.png") for load in page.loads), page.name
        for name, colors in look.items():
            assert f'media="(prefers-color-scheme: {name})" content="{colors["theme"]}"' in text
        assert text.count("data-update>") == 1, page.name


def test_a_style_sheet_without_the_color_stops_the_build(tmp_path: Path) -> None:
    """The line names the file, the color and the place."""
    (tmp_path / "stylesheets").mkdir()
    (tmp_path / "stylesheets" / "site.css").write_text("body { color: red }", "utf-8")
    with pytest.raises(BuildError, match=r"site\.css: no --md-primary-fg-color for .*default"):
        webmanifest.colors(tmp_path)
