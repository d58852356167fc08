"""Names: how somebody is spoken to, and the ways in which a name is rightly written."""

import re
from functools import cache

from followup.catalogue.letters import names, short_forms
from followup.letters.words import folded, keys

_INITIALS = re.compile(r"[^\W\d_](?:\.?[^\W\d_])?\.|[A-Z]")
# Chinese, Japanese and Korean.
_FAMILY_FIRST = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WRITTEN_OUT = str.maketrans(names.WRITTEN_OUT)


def spoken_name(name: str, *, in_full: bool) -> str:
    """Return the name for a greeting: "Dana", in full "Dana Reyes"; "Dr. Chen" stays with the title.

    Which form of address a name without a title wants, nobody can tell from the name. What stands
    behind a name, a degree or a position, is not said: "Maribel Santos, RN" is "Maribel".
    """
    parts = _without_degrees(name.partition(",")[0].split())
    title = parts[0].rstrip(".").casefold() if parts[1:] else ""
    if title in names.OF_GIVEN_NAME:
        return " ".join(parts[:2])
    if title in names.HONORIFICS:
        return " ".join([parts[0], *_family_name(parts)])
    return " ".join(parts if in_full else _given_name(parts))


def _given_name(parts: list[str]) -> list[str]:
    """Return the given name: "J. Robert Hale" is Robert, and of "J. Hale" nobody knows it.

    Where the family name stands first, a name stays whole.
    """
    if _FAMILY_FIRST.match(parts[0] if parts else ""):
        return parts
    given = [each for each in parts[:-1] if not _INITIALS.fullmatch(each)]
    return given[:1] or parts


def name_parts(name: str) -> tuple[str, ...]:
    """Return what the words of a name are compared by, without forms of address and degrees."""
    words = _without_degrees(name.replace(",", " ").split())
    return tuple(key for key in keys(" ".join(words)) if key not in names.HONORIFICS)


def _without_degrees(parts: list[str]) -> list[str]:
    """Return a name's words without what stands behind it; one word always stays."""
    last = len(parts)
    while last > 1 and parts[last - 1].replace(".", "").casefold() in names.BEHIND_NAMES:
        last -= 1
    return parts[:last]


def _family_name(parts: list[str]) -> list[str]:
    """Return the last word with the small words before it."""
    start = len(parts) - 1
    while start > 1 and parts[start - 1] in names.PARTICLES:
        start -= 1
    return parts[start:]


def name_forms(name: str) -> set[str]:
    """Return the ways in which each part of a name is rightly written: "Müller" is "Mueller", too."""
    written_out = name.casefold().translate(_WRITTEN_OUT)
    return set().union(*map(forms, name_parts(name)), *map(forms, name_parts(written_out)))


def forms(part: str) -> set[str]:
    """Return the ways in which a part of a name is rightly written, short forms among them."""
    pieces = {part, *part.split("-"), part.replace("-", ""), part.replace("'", "")}
    return pieces.union(*_groups().get(part, ())) - {""}


@cache
def _groups() -> dict[str, list[frozenset[str]]]:
    """Return by each name the groups of short forms in which it stands."""
    found: dict[str, list[frozenset[str]]] = {}
    for group in (frozenset(map(folded, each)) for each in short_forms.GIVEN_NAMES):
        for name in group:
            found.setdefault(name, []).append(group)
    return found
