"""Every figure that a page quotes has its source, its date and its catch, on the page and in the list."""

import html
import re
from pathlib import Path

import pytest

from pipeline import citing, figures
from pipeline.project import ROOT, BuildError

DOCS = ROOT / "docs"
FILE = DOCS / figures.FILE
TAG = re.compile(r"<[^>]+>")
ENTRY = """
[[figures]]
id = "F01"
group = "notes"
claim = "a"
value = "1%"
publisher = "P"
by = "P"
date = "2020"
year = "2020"
sample = "10"
address = "https://p.example/"
also = []
caveat = "c"
"""


@pytest.fixture(scope="module")
def known() -> figures.Figures:
    return figures.read(FILE)


@pytest.fixture(scope="module")
def shown(site_dir: Path) -> str:
    return (site_dir / "reference/how-sure-are-we/index.html").read_text("utf-8")


def entry(shown: str, figure: figures.Figure) -> str:
    """Return the part of the page between this figure's heading and the next heading."""
    found = re.search(rf'<h4 id="{figure.anchor}">(.*?)(?=<h[1-4]|</article>)', shown, re.DOTALL)
    assert found, figure.id
    return html.unescape(found.group(1))


def test_every_figure_is_listed_with_all_that_is_known_of_it(
    known: figures.Figures, shown: str
) -> None:
    """Claim, value, publisher, date, sample, catch and address: nobody has to search for them."""
    for figure in known.figures:
        part = entry(shown, figure)
        text = " ".join(TAG.sub("", part).split()).replace("’", "'")
        for said in (figure.id, figure.claim, figure.value, figure.publisher, figure.date):
            assert said in text, figure.id
        for said in (figure.sample, figure.caveat, figure.details):
            assert said in text, figure.id
        for address in (figure.address, *figure.also):
            assert f'href="{address}"' in part, figure.id


def test_every_figure_that_a_page_cites_is_there(known: figures.Figures) -> None:
    """A citation leads to an entry of the list."""
    assert citing.citing_pages(DOCS).keys() <= {figure.id for figure in known.figures}


def test_every_citation_leads_to_its_source_and_its_entry(
    known: figures.Figures, site_dir: Path
) -> None:
    """On the built page both links stand behind the figure."""
    by_id = {figure.id: figure for figure in known.figures}
    for name, pages in citing.citing_pages(DOCS).items():
        for path, _ in pages:
            folder = path.removesuffix(".md").removesuffix("index")
            text = html.unescape((site_dir / folder / "index.html").read_text("utf-8"))
            assert f'href="{by_id[name].address}"' in text, path
            assert f"how-sure-are-we/#{by_id[name].anchor}" in text, path


def test_an_entry_names_the_pages_that_cite_it(known: figures.Figures, shown: str) -> None:
    """Whoever doubts a figure finds where it is used."""
    for name, pages in citing.citing_pages(DOCS).items():
        part = entry(shown, known.named(name))
        for _, title in pages:
            assert f">{title}</a>" in part, name


def test_no_page_quotes_a_source_of_the_list_by_hand(known: figures.Figures) -> None:
    """A figure's address is typed in one file, so that a correction reaches every page."""
    addresses = {figure.address for figure in known.figures}
    for file in DOCS.rglob("*.md"):
        text = file.read_text("utf-8")
        assert not [address for address in addresses if f"({address})" in text], file.name


def test_the_data_file_itself_is_not_published(site_dir: Path) -> None:
    """Visitors read the page."""
    assert not (site_dir / figures.FILE).exists()


def read(tmp_path: Path, text: str) -> str:
    file = tmp_path / "figures.toml"
    file.write_text('checked = "2026-01-01"\n' + text, "utf-8")
    try:
        figures.read(file)
    except BuildError as error:
        return str(error)
    return ""


def test_a_good_entry_is_read(tmp_path: Path) -> None:
    """The cases below are wrong in one thing each."""
    assert read(tmp_path, ENTRY) == ""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('caveat = "c"', "", "figures[0].caveat: expected this key"),
        ('caveat = "c"', 'caveat = " "', "figures[0].caveat: expected text"),
        ('caveat = "c"', "caveat = '\"c\"'", "figures[0].caveat: expected plain text"),
        ('group = "notes"', 'group = "x"', "figures[0].group: expected one of notes,"),
        ('id = "F01"', 'id = "1"', "figures[0].id: expected F and two digits, got '1'"),
        ("also = []", 'also = "x"', "figures[0].also: expected a list"),
        ("also = []", 'also = ["x"]', "figures[0].address: expected a web address"),
        ('year = "2020"', "year = 2020", "figures[0].year: expected text, got 2020"),
        ('by = "P"', 'by = "P"\nnope = 1', "figures[0].nope: unknown key"),
        ("[[figures]]", "[[figures]", "figures.toml: "),
        (ENTRY, ENTRY + ENTRY, "figures[1].id: 'F01' is there more than once"),
    ],
)
def test_a_mistake_in_the_data_file_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    """The message says which file, which entry and what was expected."""
    error = read(tmp_path, ENTRY.replace(old, new))
    assert error.startswith("figures.toml: ")
    assert said in error


def test_an_unknown_figure_stops_the_build(known: figures.Figures) -> None:
    """The message names it and the file to add it to."""
    with pytest.raises(BuildError, match=r'cite\("F99"\).*docs/reference/figures\.toml'):
        known.named("F99")


def test_an_unknown_group_stops_the_build(known: figures.Figures) -> None:
    """The message names the groups."""
    with pytest.raises(BuildError, match="expected one of notes, "):
        known.of("nope")
