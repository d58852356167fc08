"""`followup vcard` and `followup link`: what the page offers, on the command line."""

import json
from pathlib import Path

import pytest

from followup.document import from_text
from followup.exchange.travel.packing import unpacked
from golden.run_cases import followup
from unit.builders import document, interview, opportunity, person

SITE = "https://someone.example/camp"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan of two files, one of them with someone who was in two rounds."""
    rounds = [
        interview(),
        interview("2026-11-20", "i2", round="second", interviewers=[person("p2", title="CEO")]),
    ]
    other = opportunity(
        id="o2", company="Globex", interviews=[interview(own_id="i3")], touchpoints=[]
    )
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(document(opportunity(interviews=rounds), other)), "utf-8")
    return path


def test_the_same_person_is_one_contact_with_both_days(plan: Path) -> None:
    """With the title that came up last, the first UID, and where and when they met."""
    done = followup("vcard", str(plan), "--opportunity", "o1")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout.replace("\r\n", "\n")
        == """BEGIN:VCARD
VERSION:3.0
PRODID:-//followup//Planner//EN
UID:followup-person-p1
FN:Dana Reyes
N:Reyes;Dana;;;
TITLE:CEO
ORG:Acme
NOTE:Interview at Acme (VP Operations): Monday\\, November 2\\, 2026 (first r
 ound)\\; Friday\\, November 20\\, 2026 (second round)
END:VCARD
"""
    )


def test_contacts_go_into_a_new_file(plan: Path, tmp_path: Path) -> None:
    """In the bytes that address books expect, and never over another file."""
    file = tmp_path / "contacts.vcf"
    done = followup("vcard", str(plan), "--output", str(file))
    assert (done.returncode, done.stdout) == (0, "")
    assert file.read_bytes().count(b"BEGIN:VCARD\r\n") == 2
    again = followup("vcard", str(plan), "--output", str(file))
    assert (again.returncode, len(again.stderr.splitlines())) == (2, 1)


@pytest.mark.parametrize("site", [SITE, f"{SITE}/"])
def test_a_link_brings_the_plan_to_the_site(plan: Path, site: str) -> None:
    """Whether its address was given with the slash or without."""
    done = followup("link", str(plan), "--site", site)
    before, _, text = done.stdout.rstrip("\n").partition("#/receive?plan=")
    assert before == f"{SITE}/planner/"
    assert unpacked(text) == from_text(plan.read_text("utf-8"))


def test_a_link_of_one_file_brings_that(plan: Path) -> None:
    """And nothing else of the plan."""
    done = followup("link", str(plan), "--site", SITE, "--opportunity", "o2")
    text = done.stdout.rstrip("\n").partition("?plan=")[2]
    assert [each.company for each in unpacked(text).opportunities] == ["Globex"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("link", "--site", "example.org"),
        ("link", "--site", "javascript:alert(1)"),
        ("link", "--site", "https://[x"),
        ("link", "--site", "https://example.org/#x"),
        ("link", "--site", SITE, "--opportunity", "gone"),
        ("vcard", "--opportunity", ""),
        ("link",),
    ],
)
def test_a_wrong_argument_is_refused_in_one_line(plan: Path, arguments: tuple[str, ...]) -> None:
    """Nothing is printed then."""
    name, *others = arguments
    done = followup(name, str(plan), *others)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)


@pytest.mark.parametrize("size", [20_000, 2_000_000])
def test_a_plan_that_is_too_large_for_a_link_is_refused(tmp_path: Path, size: int) -> None:
    """In one line that says how large a link may be."""
    path = tmp_path / "large.json"
    role = "".join(chr(0x4E00 + 7_919 * n % 20_000) for n in range(size))
    path.write_text(json.dumps(document(opportunity(role=role))), "utf-8")
    done = followup("link", str(path), "--site", SITE)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert str(path) in done.stderr
