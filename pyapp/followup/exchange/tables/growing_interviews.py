"""One interview to which people are added, whatever their number: each is found by name."""

from followup.exchange.tables.filling import completed, moved, replaced
from followup.exchange.tables.growing_ids import Ids
from followup.exchange.tables.records import Meeting, Person
from followup.model import Interview, Interviewer
from followup.people import is_same


class GrowingInterview:
    """An interview, its place among those of the job, and who takes part in it so far."""

    def __init__(self, interview: Interview, place: int) -> None:
        self.own = interview
        self.place = place
        self.people = {each.id: each for each in interview.interviewers}
        self._by_name: dict[str, list[str]] | None = None

    def move(self, meeting: Meeting) -> None:
        """Have the interview as a row says that it is."""
        self.own = moved(self.own, meeting)

    def correct(self, own: str, person: Person) -> bool:
        """Have someone as a row says that they are; say whether their name is another one now."""
        before = self.people[own]
        self.people[own] = after = replaced(before, person)
        is_renamed = after.name != before.name
        self._by_name = None if is_renamed else self._by_name
        return is_renamed

    def complete(self, who: Interviewer, person: Person, ids: Ids, *, is_own: bool) -> bool:
        """Complete the first who can be the same person, `is_own` one of before; say whether one is."""
        named = self._names().get(who.name.casefold(), ())
        open_ = (each for each in named if not is_own or each in ids.before)
        same = next((each for each in open_ if is_same(who, self.people[each])), None)
        if same is not None:
            self.people[same] = completed(self.people[same], person)
        return same is not None

    def add(self, person: Interviewer) -> None:
        """Add someone who was not there."""
        names = self._names()
        self.people[person.id] = person
        names.setdefault(person.name.casefold(), []).append(person.id)

    def built(self) -> Interview:
        """Return the interview as it is now."""
        return Interview(
            id=self.own.id,
            date=self.own.date,
            time=self.own.time,
            round=self.own.round,
            format=self.own.format,
            cancelled=self.own.cancelled,
            interviewers=tuple(self.people.values()),
        )

    def _names(self) -> dict[str, list[str]]:
        if self._by_name is None:
            self._by_name = {}
            for each in self.people.values():
                self._by_name.setdefault(each.name.casefold(), []).append(each.id)
        return self._by_name
