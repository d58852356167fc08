"""Order: `part-0` and so on, by the place where a part is shown, hold its position, counted from 1."""

from followup.drills.draw import shuffled
from followup.drills.exercise import Order
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right, place_in
from followup.drills.parts import Part as Piece


def shown_parts(question: Order) -> tuple[Piece, ...]:
    """Return the parts in the order in which they are shown first: never the right one."""
    return shuffled(question.parts, question.id)


def grade(question: Order, fields: Fields, _: Setting) -> Result:
    """Return the result: right when each part is at its position; two at one position are no answer."""
    count = len(question.parts)
    rights = {id(piece): str(position) for position, piece in enumerate(question.parts, start=1)}
    given = [_position(fields.get(f"part-{place}"), count) for place in range(count)]
    parts = [
        Part(
            name=f"part-{place}",
            label=piece.text,
            answer=position,
            right=rights[id(piece)],
            is_right=position == rights[id(piece)],
            why=piece.why,
        )
        for place, (piece, position) in enumerate(zip(shown_parts(question), given, strict=True))
    ]
    return all_right(parts, is_complete="" not in given and len(set(given)) == count)


def _position(text: str | None, count: int) -> str:
    place = place_in(text, count + 1)
    return str(place) if place else ""
