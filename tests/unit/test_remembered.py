"""Work that is remembered by identity: done once, forgotten in time, and never mixed up."""

from dataclasses import dataclass, field

from followup.remembered import Remembered


@dataclass(frozen=True)
class Value:
    """Something that is made work of; equal ones are not the same one."""

    name: str


@dataclass
class Work:
    """Counts what is made."""

    made: list[tuple[str, int]] = field(default_factory=list)

    def __call__(self, value: Value, basis: int) -> str:
        self.made.append((value.name, basis))
        return f"{value.name}{basis}"


A, B, C = Value("a"), Value("b"), Value("c")


def test_a_result_is_made_once_per_value_and_basis() -> None:
    """Asking again costs nothing, for all or for one."""
    work = Work()
    known = Remembered(work)
    assert known.all((A, B), 1) == ["a1", "b1"]
    assert known.all((A, B), 1) == ["a1", "b1"]
    assert known.one(B, 1) == "b1"
    assert work.made == [("a", 1), ("b", 1)]


def test_results_come_in_the_order_of_the_values() -> None:
    """Whatever was asked for first."""
    known = Remembered(Work())
    known.all((A, B), 1)
    assert known.all((C, B, A, B), 1) == ["c1", "b1", "a1", "b1"]


def test_only_what_is_new_is_made() -> None:
    """An edit of one value leaves the work on the others as it is."""
    work = Work()
    known = Remembered(work)
    known.all((A, B), 1)
    known.all((A, C), 1)
    assert work.made == [("a", 1), ("b", 1), ("c", 1)]


def test_what_is_no_longer_asked_for_is_forgotten() -> None:
    """A plan that lost an opportunity does not keep its schedule for ever."""
    work = Work()
    known = Remembered(work)
    known.all((A, B), 1)
    known.all((A,), 1)
    known.all((A, B), 1)
    assert work.made == [("a", 1), ("b", 1), ("b", 1)]


def test_one_alone_forgets_none() -> None:
    """The screen of one opportunity does not cost the list of all its memory."""
    work = Work()
    known = Remembered(work)
    known.all((A, B), 1)
    known.one(C, 1)
    known.all((A, B, C), 1)
    assert work.made == [("a", 1), ("b", 1), ("c", 1)]


def test_another_basis_makes_anew() -> None:
    """On another day, or under another policy, nothing of before is shown."""
    work = Work()
    known = Remembered(work)
    known.all((A,), 1)
    assert known.one(A, 2) == "a2"
    assert known.all((A,), 1) == ["a1"]
    assert work.made == [("a", 1), ("a", 2), ("a", 1)]


def test_an_equal_basis_is_the_same_one() -> None:
    """A basis is made for each request, and compared by what it holds."""
    made: list[tuple[int, ...]] = []
    known = Remembered(lambda _, basis: made.append(basis))
    for _ in range(2):
        known.all((A,), (1000, 2000))
    assert len(made) == 1


def test_equal_values_are_told_apart() -> None:
    """What counts is which value it is: telling by content would take as long as the work."""
    work = Work()
    Remembered(work).all((Value("a"), Value("a")), 1)
    assert len(work.made) == 2


def test_a_new_value_in_an_old_one_s_place_is_not_mistaken_for_it() -> None:
    """A value is kept with its result, so no other can take over its identity meanwhile."""
    known = Remembered(Work())
    for number in range(1000):
        assert known.one(Value(str(number)), 1) == f"{number}1"


def test_a_result_of_none_is_a_result() -> None:
    """Nothing is made again for being nothing."""
    made: list[Value] = []
    known = Remembered(lambda value, _: made.append(value))
    assert [known.one(A, 1), known.one(A, 1)] == [None, None]
    assert made == [A]
