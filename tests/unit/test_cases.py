"""The worked examples come out of the engine as the rules expect them."""

from copy import deepcopy

import pytest

from golden.run_cases import CASES, Json, failing, is_as_expected, through_engine


@pytest.mark.parametrize("case", CASES, ids=[each["name"] for each in CASES])
def test_the_schedule_is_what_is_expected(case: Json) -> None:
    """Every worked example gives its schedule."""
    assert is_as_expected(case, through_engine)


def test_all_examples_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """None of the worked examples has got lost, and a run says how many there are."""
    right = len(CASES) - len(failing(CASES, through_engine))
    with capsys.disabled():
        print(f" worked examples: {right} of {len(CASES)} ", end="")
    assert right == len(CASES) >= 46


def test_a_wrong_example_is_counted_as_failing() -> None:
    """An example that expects another verdict is found: the comparison can fail."""
    wrong = deepcopy(CASES[1])
    wrong["expect"]["opportunities"][0]["verdict"]["kind"] = "wait"
    assert failing([CASES[1], wrong], through_engine) == [CASES[1]["name"]]


def test_the_examples_reach_every_verdict() -> None:
    """Each kind of verdict is expected by some worked example, so none is left untried."""
    from followup.verdict import VerdictKind

    expected = {row["verdict"]["kind"] for case in CASES for row in case["expect"]["opportunities"]}
    assert expected == {str(kind) for kind in VerdictKind}
