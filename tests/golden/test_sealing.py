"""Sealed backups: what the page seals the command line opens, and the other way round; nothing else does."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from followup.commands import sealing
from followup.document import from_document, to_text
from followup.errors import DocumentError, FollowUpError, NewerDocumentError
from followup.exchange.sealed import LEAST_ITERATIONS, MOST_ITERATIONS, Envelope
from golden.run_cases import followup
from unit.builders import document, opportunity

PHRASE = "corréct horse ☎"
SCRIPT = Path(__file__).with_name("sealing.mjs")
TEXT = to_text(from_document(document(opportunity(company='Ünï "名前" \U0001f600 =1+1'))))


def _in_page(*jobs: tuple[str, str, str]) -> list[str]:
    done = subprocess.run(
        ["node", str(SCRIPT)], input=json.dumps(jobs), capture_output=True, text=True, check=True
    )
    results: list[str] = json.loads(done.stdout)
    return results


@pytest.fixture(scope="module")
def sealed() -> str:
    """A backup that the page sealed."""
    (text,) = _in_page(("seal", PHRASE, TEXT))
    return text


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the passphrase, and the end of its line."""
    path = tmp_path / "secret.txt"
    path.write_text(f"{PHRASE}\n", "utf-8")
    return path


def test_what_the_page_sealed_the_command_line_opens(
    sealed: str, secret: Path, tmp_path: Path
) -> None:
    """The same plan comes out, to the byte."""
    file, mine = tmp_path / "sealed.json", tmp_path / "mine.json"
    file.write_text(sealed, "utf-8")
    mine.write_text(to_text(from_document(document())), "utf-8")
    done = followup("import", str(mine), str(file), "--passphrase-file", str(secret))
    assert (done.returncode, done.stdout) == (0, TEXT)
    assert PHRASE not in sealed
    assert "Acme" not in sealed


def test_what_the_command_line_sealed_the_page_opens(secret: Path, tmp_path: Path) -> None:
    """In the same form; and letters may have been typed in two ways."""
    plan = tmp_path / "plan.json"
    plan.write_text(TEXT, "utf-8")
    done = followup("backup", str(plan), "--passphrase-file", str(secret))
    assert done.returncode == 0
    typed = (PHRASE, PHRASE.replace("é", "e\u0301"))
    assert _in_page(*(("open", each, done.stdout) for each in typed)) == [TEXT, TEXT]


def test_who_takes_it_for_a_plan_is_told_what_opens_it(sealed: str, tmp_path: Path) -> None:
    """The command for it can be copied."""
    file = tmp_path / "sealed.json"
    file.write_text(sealed, "utf-8")
    done = followup("schedule", str(file), "--today", "2026-11-23")
    assert done.returncode == 2
    assert f"followup import PLAN.json {file} --passphrase-file FILE" in done.stderr


def test_each_seal_is_another(sealed: str) -> None:
    """Salt and initialization vector are drawn anew each time."""
    one, other = (Envelope.from_text(each) for each in (sealed, sealing.seal(TEXT, PHRASE)))
    assert one.salt != other.salt
    assert one.iv != other.iv
    assert one.iterations == other.iterations == LEAST_ITERATIONS


def test_the_file_says_how_it_was_sealed(sealed: str) -> None:
    """The names are those of the standards, and reading and writing it gives the same text."""
    raw = json.loads(sealed)
    assert list(raw) == ["format", "version", "kdf", "cipher", "data"]
    assert (raw["kdf"]["name"], raw["kdf"]["hash"]) == ("PBKDF2", "SHA-256")
    assert raw["cipher"]["name"] == "AES-GCM"
    assert Envelope.from_text(sealed).to_text() == sealed


def _open_here(text: str, passphrase: str) -> str:
    return sealing.unseal(Envelope.from_text(text), passphrase, Path("file"))


def test_another_passphrase_opens_nothing(sealed: str) -> None:
    """Neither in the page nor on the command line."""
    assert _in_page(("open", "another one", sealed)) == ["problem: passphrase"]
    with pytest.raises(FollowUpError, match="expected the passphrase"):
        _open_here(sealed, "another one")


def _flipped(text: str) -> str:
    """Return base64 with the bits of its first byte changed."""
    return ("B" if text[0] != "B" else "C") + text[1:]


def _with(*path: str, **change: Any) -> Callable[[dict[str, Any]], None]:
    def edit(raw: dict[str, Any]) -> None:
        part = raw
        for key in path:
            part = part[key]
        for name, value in change.items():
            part[name] = value(part[name]) if callable(value) else value

    return edit


TAMPERED = {
    "the data": _with(data=_flipped),
    "the initialization vector": _with("cipher", iv=_flipped),
    "the salt": _with("kdf", salt=_flipped),
    "the iterations": _with("kdf", iterations=LEAST_ITERATIONS + 1),
}
BROKEN = {
    "another format": _with(format="followup-plan"),
    "no version": _with(version=None),
    "too few iterations": _with("kdf", iterations=LEAST_ITERATIONS - 1),
    "iterations for hours": _with("kdf", iterations=MOST_ITERATIONS + 1),
    "iterations that are no number": _with("kdf", iterations="600000"),
    "iterations that are no whole number": _with("kdf", iterations=600000.5),
    "another hash": _with("kdf", hash="MD5"),
    "another cipher": _with("cipher", name="ROT13"),
    "no cipher": _with(cipher=None),
    "a short salt": _with("kdf", salt="AAAA"),
    "another initialization vector": _with("cipher", iv="AAAA"),
    "no base64": _with(data="☎"),
    "no data": _with(data=""),
}


def _edited(sealed: str, edit: Callable[[dict[str, Any]], None]) -> str:
    raw = json.loads(sealed)
    edit(raw)
    return json.dumps(raw)


def test_what_was_changed_does_not_open(sealed: str) -> None:
    """The seal covers all of the file, also what stands there to be read."""
    texts = [_edited(sealed, edit) for edit in TAMPERED.values()]
    for text in texts:
        with pytest.raises(FollowUpError, match="or the file is damaged"):
            _open_here(text, PHRASE)
    found = _in_page(*(("open", PHRASE, text) for text in texts))
    assert found == ["problem: passphrase"] * len(texts)


def test_what_is_no_sealed_backup_is_refused(sealed: str) -> None:
    """Before a passphrase is even tried; and so is half a file, wherever it ends."""
    broken = [_edited(sealed, edit) for edit in BROKEN.values()]
    texts = [*broken, *(sealed[:length] for length in (0, 1, 100, -30, -1))]
    for text in texts:
        with pytest.raises(DocumentError, match="expected"):
            Envelope.from_text(text)
    found = _in_page(*(("open", PHRASE, text) for text in texts))
    assert found == ["problem: damaged"] * len(texts)


def test_a_newer_sealed_backup_is_left_alone(sealed: str) -> None:
    """The error says that a newer planner wrote it."""
    with pytest.raises(NewerDocumentError, match="a newer planner wrote this"):
        Envelope.from_text(json.dumps(json.loads(sealed) | {"version": 2}))


def test_the_command_says_what_is_missing(
    sealed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A passphrase, or the package that seals: one line each."""
    file, mine = tmp_path / "sealed.json", tmp_path / "mine.json"
    file.write_text(sealed, "utf-8")
    mine.write_text(TEXT, "utf-8")
    done = followup("import", str(mine), str(file))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{file}: expected --passphrase-file, since this backup is sealed\n"
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    with pytest.raises(FollowUpError, match="pip install cryptography"):
        sealing.seal(TEXT, PHRASE)
