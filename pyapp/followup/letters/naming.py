"""How somebody is spoken to: by the given name, or by title and family name."""

from followup.catalogue.letters.names import HONORIFICS


def spoken_name(name: str, *, in_full: bool) -> str:
    """Return the name for a greeting: "Dana", in full "Dana Reyes"; "Dr. Chen" stays with the title.

    Which form of address a name without a title wants, nobody can tell from the name.
    """
    parts = name.split()
    if len(parts) > 1 and parts[0].rstrip(".").casefold() in HONORIFICS:
        return f"{parts[0]} {parts[-1]}"
    return name if in_full or not parts else parts[0]
