"""What a thank-you note says of its person once they were deleted.

By it such a note is told from one to nobody in particular, which is thanks for an offer.

The sentence is a part of stored plans, in whatever language a site is: it never changes. It stands on a
line of its own; what a visitor writes around it changes nothing.
"""

from followup.catalogue.stored import TO_SOMEONE_GONE


def is_marked(note: str) -> bool:
    """Say whether a note was to someone who was deleted."""
    return any(line.strip() == TO_SOMEONE_GONE for line in note.splitlines())


def marked(note: str) -> str:
    """Return a note that says so, once."""
    if is_marked(note):
        return note
    return "\n".join(part for part in (TO_SOMEONE_GONE, note) if part)


def edited(note: str, before: str, *, has_person: bool) -> str:
    """Return a note as it was edited: the sentence stays until there is somebody again, and no longer."""
    if not has_person:
        return marked(note) if is_marked(before) else note
    if not is_marked(note):
        return note
    lines = (line for line in note.split("\n") if line.strip() != TO_SOMEONE_GONE)
    return "\n".join(lines).strip("\n")
