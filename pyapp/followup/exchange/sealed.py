"""The file of a sealed backup: what is told of how it was sealed, and what only the passphrase opens.

    {"format": "followup-sealed", "version": 1,
     "kdf": {"name": "PBKDF2", "hash": "SHA-256", "iterations": 600000, "salt": "<base64>"},
     "cipher": {"name": "AES-GCM", "iv": "<base64>"},
     "data": "<base64>"}

All but the data is sealed with it as it is written here, so that none of it can be exchanged. Sealing
and opening is done elsewhere: in the page by the browser, on the command line by a package.
"""

import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from followup.errors import DocumentError, FollowUpError, NewerDocumentError
from followup.json_text import parsed, written
from followup.quoting import below, shown

FORMAT, VERSION = "followup-sealed", 1
LEAST_ITERATIONS, MOST_ITERATIONS = 600_000, 10_000_000
"""What OWASP asks for with this hash, and what a phone can still do in some seconds."""
SALT_BYTES, IV_BYTES, TAG_BYTES = 16, 12, 16

_KDF = {"name": "PBKDF2", "hash": "SHA-256"}
_CIPHER = {"name": "AES-GCM"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Envelope:
    """A sealed backup; `data` ends with the tag that shows whether anything was changed."""

    iterations: int
    salt: bytes
    iv: bytes
    data: bytes

    @property
    def header(self) -> bytes:
        """What is told openly, as it is sealed with the data."""
        return written(self._open_part()).encode()

    def to_text(self) -> str:
        """Return the file."""
        return written({**self._open_part(), "data": _encoded(self.data)})

    def _open_part(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "kdf": {**_KDF, "iterations": self.iterations, "salt": _encoded(self.salt)},
            "cipher": {**_CIPHER, "iv": _encoded(self.iv)},
        }

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return what the file holds; raises DocumentError."""
        try:
            raw = parsed(text)
        except FollowUpError as error:
            raise DocumentError(path="", problem=str(error)) from None
        if not is_sealed(raw) or not isinstance(raw, Mapping):
            raise DocumentError(path="format", problem=f"expected {FORMAT!r}")
        return cls.from_raw(raw)

    @classmethod
    def from_raw(cls, raw: Mapping[str, Any]) -> Self:
        """Return what the parsed JSON of a file holds; raises DocumentError."""
        _check_version(raw.get("version"))
        kdf = _described(raw, "kdf", _KDF)
        cipher = _described(raw, "cipher", _CIPHER)
        return cls(
            iterations=_iterations(kdf.get("iterations")),
            salt=_bytes(kdf, "kdf.salt", SALT_BYTES),
            iv=_bytes(cipher, "cipher.iv", IV_BYTES, exactly=True),
            data=_bytes(raw, "data", TAG_BYTES),
        )


def is_sealed(raw: object) -> bool:
    """Say whether parsed JSON is meant to be a sealed backup."""
    return isinstance(raw, Mapping) and raw.get("format") == FORMAT


def _check_version(version: object) -> None:
    if type(version) is int and version > VERSION:
        problem = f"expected at most {VERSION}, got {shown(version)}: a newer planner wrote this"
        raise NewerDocumentError(path="version", problem=f"{problem}; open it with that one")
    if type(version) is not int or version != VERSION:
        raise DocumentError(path="version", problem=f"expected {VERSION}, got {shown(version)}")


def _described(raw: Mapping[str, Any], name: str, known: Mapping[str, str]) -> Mapping[str, Any]:
    """Return one part of a file, which says that it was done in the one way that there is."""
    part = raw.get(name)
    if not isinstance(part, Mapping):
        raise DocumentError(path=name, problem=f"expected an object, got {shown(part)}")
    for key, value in known.items():
        if part.get(key) != value:
            problem = f"expected {value!r}, got {shown(part.get(key))}"
            raise DocumentError(path=below(name, key), problem=problem)
    return part


def _iterations(given: object) -> int:
    if type(given) is int and LEAST_ITERATIONS <= given <= MOST_ITERATIONS:
        return given
    problem = f"expected {LEAST_ITERATIONS} to {MOST_ITERATIONS}, got {shown(given)}"
    raise DocumentError(path="kdf.iterations", problem=problem)


def _encoded(content: bytes) -> str:
    return binascii.b2a_base64(content, newline=False).decode()


def _bytes(part: Mapping[str, Any], path: str, least: int, *, exactly: bool = False) -> bytes:
    given = part.get(path.rpartition(".")[2])
    try:
        content = binascii.a2b_base64(given, strict_mode=True) if isinstance(given, str) else b""
    except ValueError:
        content = b""
    if len(content) < least or (exactly and len(content) != least):
        number = least if exactly else f"at least {least}"
        problem = f"expected {number} bytes in base64, got {shown(given)}"
        raise DocumentError(path=path, problem=problem)
    return content
