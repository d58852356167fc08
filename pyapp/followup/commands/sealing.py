"""Sealed backups on the command line: the twin of the page's docs/javascripts/planner/sealing.mjs."""

import argparse
import secrets  # noqa: TID251  (a seal that could be foreseen would be none)
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from followup.commands.dash import called
from followup.commands.files import read_text
from followup.errors import FollowUpError
from followup.exchange.sealed import IV_BYTES, LEAST_ITERATIONS, SALT_BYTES, Envelope

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEY_BYTES = 32
_DOES_NOT_OPEN = "expected the passphrase that it was sealed with, or the file is damaged"
_NOT_INSTALLED = "sealed backups take the package cryptography: python -m pip install cryptography"


def add_passphrase(command: argparse.ArgumentParser) -> None:
    """Add the file that holds a passphrase; on the command line itself, others could read it."""
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="a file with nothing but the passphrase in it; - is the standard input",
    )


def read_passphrase(path: Path) -> str:
    """Return the passphrase of a file; the end of its line is no part of it."""
    passphrase = read_text(path).removesuffix("\n").removesuffix("\r")
    if not passphrase:
        msg = f"{called(path)}: expected a passphrase, got an empty file"
        raise FollowUpError(msg)
    return passphrase


def seal(text: str, passphrase: str) -> str:
    """Return a sealed backup; raises FollowUpError where the package for it is missing."""
    salt, iv = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(IV_BYTES)
    empty = Envelope(iterations=LEAST_ITERATIONS, salt=salt, iv=iv, data=b"")
    data = _cipher(passphrase, empty).encrypt(iv, text.encode(), empty.header)
    return Envelope(iterations=LEAST_ITERATIONS, salt=salt, iv=iv, data=data).to_text()


def unseal(envelope: Envelope, passphrase: str, path: Path) -> str:
    """Return what was sealed; raises FollowUpError, which names the file at `path`."""
    cipher = _cipher(passphrase, envelope)
    from cryptography.exceptions import InvalidTag

    try:
        return cipher.decrypt(envelope.iv, envelope.data, envelope.header).decode()
    except (InvalidTag, UnicodeDecodeError):
        msg = f"{called(path)}: {_DOES_NOT_OPEN}"
        raise FollowUpError(msg) from None


def _cipher(passphrase: str, envelope: Envelope) -> "AESGCM":
    try:
        # Nothing but sealed backups needs the package.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
    except ModuleNotFoundError:
        raise FollowUpError(_NOT_INSTALLED) from None
    secret = unicodedata.normalize("NFC", passphrase).encode()
    kdf = PBKDF2HMAC(
        algorithm=SHA256(),
        length=_KEY_BYTES,
        salt=envelope.salt,
        iterations=envelope.iterations,
    )
    return AESGCM(kdf.derive(secret))
