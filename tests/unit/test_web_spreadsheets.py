"""Spreadsheets: tables go out as files, and one comes in after everything doubtful was asked."""

from binascii import b2a_base64
from dataclasses import replace
from datetime import time

import pytest

from followup.document import to_text
from followup.model import Round, Stage
from followup.web import handle
from followup.web.exchange.spreadsheets.arriving import begin
from followup.web.reply import Download
from followup.web.request import Request
from unit.visitor import Visitor

AMBIGUOUS = (
    "Company;Status;Interview date;Interviewers\n"
    "Müller;applied;03/04/2026;Dana Reyes and Lee Okafor\n"
    "Globex;perhaps;05/04/2026;Kim Sato\n"
)


def _read(text: str, encoding: str = "cp1252", name: str = "jobs.csv") -> Visitor:
    visitor = Visitor()
    visitor.record()
    _bring(visitor, text, encoding, name)
    return visitor


def _bring(visitor: Visitor, text: str, encoding: str = "utf-8", name: str = "jobs.csv") -> None:
    visitor.show("/spreadsheets")
    file = b2a_base64(text.encode(encoding)).decode()
    fields = {"table": "", "table.name": name, "table.base64": file}
    visitor.submit("exchange.table.read", **fields)


def _file(visitor: Visitor) -> Download:
    (effect,) = visitor.reply.effects
    assert isinstance(effect, Download)
    return effect


@pytest.mark.parametrize(
    ("table", "name"),
    [("opportunities", "jobs"), ("follow-ups", "dates"), ("log", "log")],
)
def test_each_table_is_a_file(table: str, name: str) -> None:
    """It begins with the mark by which Excel knows Unicode, and is named after what it holds and the day."""
    visitor = Visitor()
    visitor.record(person__1__name="=Dana")
    visitor.submit("note.sent", opportunity=visitor.opportunity.id, interviewer="x")
    visitor.submit("exchange.csv", table=table)
    file = _file(visitor)
    assert file.filename == f"follow-up-{name}-2026-11-02.csv"
    assert file.text.startswith("\ufeff")
    assert "=Dana" not in file.text.replace("'=Dana", "")
    assert visitor.reply.document is None


def test_semicolons_part_the_cells_where_they_are_chosen() -> None:
    """For the countries whose Excel expects them."""
    visitor = Visitor()
    visitor.record()
    visitor.submit("exchange.csv", table="opportunities", separator=";")
    assert "Acme;VP Operations;" in _file(visitor).text


def test_the_log_has_the_contacts_of_its_days() -> None:
    """Both ends are included; without days all of it comes, with the interview but without what is ahead."""
    visitor = Visitor()
    visitor.record()
    for day in ("2026-11-01", "2026-11-02"):
        fields = {"touchpoint": "", "date": day, "purpose": "reply", "channel": "call"}
        visitor.submit("touchpoint.save", opportunity=visitor.opportunity.id, note=day, **fields)
    fields = {"date": "2026-11-16", "round": "second", "format": "panel", "interview": ""}
    visitor.submit("interview.save", opportunity=visitor.opportunity.id, **fields)
    for first, last, count in (("", "", 3), ("2026-11-02", "", 2), ("", "2026-10-31", 0)):
        visitor.submit("exchange.csv", table="log", **{"from": first, "to": last})
        assert len(_file(visitor).text.splitlines()) == 1 + count
    visitor.submit("exchange.csv", table="log")
    assert (
        '2026-11-02,You met them,Panel,"Interview, first round","Dana Reyes; Lee Okafor",CEO,'
        in (_file(visitor).text)
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"table": "log", "from": "2026-11-02", "to": "2026-11-01"},
        {"table": "log", "from": "soon"},
        {"table": "everything"},
        {},
    ],
)
def test_an_odd_request_gives_no_file(fields: dict[str, str]) -> None:
    """What is wrong stands beside its field."""
    visitor = Visitor()
    visitor.show("/spreadsheets")
    visitor.submit("exchange.csv", **fields)
    assert not visitor.reply.effects
    assert not visitor.reply.is_done


def test_nothing_is_taken_before_day_and_month_are_told_apart() -> None:
    """The question shows both days; the answer is kept, and decides."""
    visitor = _read(AMBIGUOUS)
    assert visitor.screen == "/spreadsheets/in"
    assert "March 4" in visitor.text
    assert "April 3" in visitor.text
    assert visitor.text.index("March 4") < visitor.text.index("April 3")
    visitor.submit("exchange.table.use")
    assert visitor.session.incoming is None
    assert 'aria-invalid="true"' in visitor.reply.html
    visitor.submit("exchange.table.use", **{"order-2": "dmy"})
    assert visitor.screen == "/load"
    incoming = visitor.session.incoming
    assert incoming is not None
    assert incoming.source == "jobs.csv"
    assert "Your table jobs.csv." in visitor.text
    assert 'name="mode"' not in visitor.reply.html
    ours, theirs = incoming.plan.opportunities
    assert ours == visitor.opportunity
    assert theirs.company == "Müller"
    (interview,) = theirs.interviews
    assert interview.date.isoformat() == "2026-04-03"
    assert [each.name for each in interview.interviewers] == ["Dana Reyes", "Lee Okafor"]


def test_where_the_year_stands_is_asked_too() -> None:
    """With the day that each answer gives; another order than those is none."""
    visitor = _read("Company,Interview date\nGlobex,26-10-30\nInitech,26-10-31\n")
    assert "October 30: the year comes first" in visitor.text
    assert "the day comes first" in visitor.text
    assert "the month comes first" not in visitor.text
    visitor.submit("exchange.table.use", **{"order-1": "ymd"})
    assert visitor.session.incoming is not None
    days = [each.interviews[0].date.day for each in visitor.session.incoming.plan.opportunities[1:]]
    assert days == [30, 31]


def test_a_word_that_means_nothing_here_is_asked_about() -> None:
    """Its rows are left out until the visitor says what it means, and can be taken away to correct."""
    visitor = _read(AMBIGUOUS)
    visitor.submit("exchange.table.adjust", **{"order-2": "mdy"})
    assert "1 row can be taken, 1 cannot" in visitor.text
    visitor.submit("exchange.table.problems")
    file = _file(visitor)
    assert file.text.startswith("\ufeffCompany;Status;Interview date;Interviewers;Problem\r\n")
    assert "perhaps" in file.text
    visitor.submit("exchange.table.adjust", **{"stage-0": "closed"})
    assert "2 rows can be taken." in visitor.text
    visitor.submit("exchange.table.use")
    assert visitor.session.incoming is not None
    assert visitor.session.incoming.plan.opportunities[-1].stage is Stage.CLOSED


def test_reading_again_leads_to_what_came_of_it() -> None:
    """The rows as they are read now; a question that is open; a choice that cannot be."""
    visitor = _read(AMBIGUOUS)
    for fields, focus in (
        ({}, "[name^=order-]"),
        ({"order-2": "mdy"}, "#rows"),
        ({"column-0": "role", "column-1": "role"}, "[aria-invalid=true]"),
    ):
        visitor.submit("exchange.table.adjust", **fields)
        assert visitor.reply.focus == focus


def test_columns_and_header_are_the_visitor_s_to_correct() -> None:
    """A table without a header has numbered columns; two columns for one thing are refused."""
    visitor = _read("Acme,Clerk,2026-11-03\nGlobex,Driver,2026-11-04\n")
    visitor.submit("exchange.table.use")
    assert "Choose the column that has the company" in visitor.text
    visitor.submit("exchange.table.adjust", **{"column-0": "company", "column-1": "company"})
    assert "Another column is Company already" in visitor.text
    visitor.submit("exchange.table.use", **{"column-1": "role", "column-2": "date"})
    assert visitor.session.incoming is not None
    assert len(visitor.session.incoming.plan.opportunities) == 3
    visitor.show("/spreadsheets/in")
    visitor.submit("exchange.table.use", header="1")
    assert visitor.screen == "/spreadsheets/in"
    assert visitor.session.table is not None
    assert visitor.session.table.header == ("Acme", "Clerk", "2026-11-03")


def test_a_job_that_is_there_is_added_to() -> None:
    """Known by company and role, however they are written; its interviews and people are found again."""
    visitor = _read(
        "Employer,Position,Stage,Interview,Time,Round,Interviewers\n"
        "ACME Inc.,vp operations,,2026-11-02,,,Dana Reyes <dana@x.com>\n"
        "Acme,VP Operations,offer,2026-11-16,2 pm,final,Ann Lee\n",
        "utf-8",
    )
    visitor.submit("exchange.table.use")
    incoming = visitor.session.incoming
    assert incoming is not None
    (job,) = incoming.plan.opportunities
    assert (job.id, job.company, job.stage) == (visitor.opportunity.id, "Acme", Stage.OFFER)
    first, second = job.interviews
    assert [each.email for each in first.interviewers] == ["dana@x.com", ""]
    assert (second.time, second.round) == (time(14), Round.FINAL)
    visitor.session = replace(visitor.session, plan=incoming.plan)
    visitor.submit("exchange.table.use")
    assert "is in your plan already" in visitor.text


def test_our_own_table_changes_what_was_changed_in_it() -> None:
    """Rows are known by their reference, so that even a name can be corrected in a spreadsheet."""
    visitor = Visitor()
    visitor.record()
    visitor.submit("exchange.csv", table="opportunities")
    text = _file(visitor).text
    _bring(visitor, text)
    visitor.submit("exchange.table.use")
    assert visitor.session.incoming is None
    _bring(
        visitor, text.replace("Dana Reyes", '"Dana Reyes, PhD"').replace("2026-11-02", "2026-11-03")
    )
    visitor.submit("exchange.table.use")
    assert visitor.session.incoming is not None
    (job,) = visitor.session.incoming.plan.opportunities
    (interview,) = job.interviews
    before = visitor.opportunity.interviews[0]
    assert (interview.id, interview.date.day) == (before.id, 3)
    assert [each.name for each in interview.interviewers] == ["Dana Reyes, PhD", "Lee Okafor"]


def test_what_a_form_offers_by_itself_can_be_chosen_in_our_own_table() -> None:
    """A call in the place of an e-mail is no cell that says nothing: it is asked about."""
    visitor = Visitor()
    visitor.record(preferred_channel="email")
    visitor.submit("exchange.csv", table="opportunities")
    _bring(visitor, _file(visitor).text.replace(",E-mail,", ",Phone call,"))
    visitor.submit("exchange.table.use")
    assert "Take: Phone call (file)" in visitor.text
    visitor.submit("exchange.load.take", mode="merge", take_all="yes")
    assert visitor.opportunity.preferred_channel == "call"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "Choose a CSV file"),
        ("PK\x03\x04...", "This is not a CSV file. Open it"),
        ('<?xml version="1.0"?>\n<office:document>', "save it as CSV"),
        ('{"format": "followup-plan"}', "This is a plan"),
        ('"a,b\n' + "x" * 200_000, "a quotation mark that was never closed"),
        ("a\n" * 6000, "more than 5,000 rows"),
        ("," * 70 + "a", "71 columns"),
    ],
)
def test_what_is_no_table_is_refused(text: str, told: str) -> None:
    """With the reason, and what to do, beside the field."""
    visitor = Visitor()
    visitor.show("/spreadsheets")
    visitor.submit("exchange.table.read", table=text)
    assert told in visitor.text
    assert visitor.session.table is None


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
@pytest.mark.parametrize(
    ("screen", "field"), [("/load", "plan"), ("/spreadsheets", "table")], ids=["load", "tables"]
)
def test_a_damaged_backup_is_no_table(screen: str, field: str, encoding: str) -> None:
    """One byte that changed makes it no text any more; nobody is asked what its columns are."""
    visitor = Visitor()
    visitor.record(company="Acmé")
    text = b2a_base64(to_text(visitor.plan).encode(encoding)).decode()
    visitor.show(screen)
    visitor.submit(
        f"exchange.{'load' if field == 'plan' else 'table'}.read", **{f"{field}.base64": text}
    )
    assert "begins as a plan does, but it is damaged" in visitor.text
    assert visitor.session.table is None


@pytest.mark.parametrize("table", ["follow-ups", "log"])
def test_our_lists_are_not_taken_in(table: str) -> None:
    """They follow from the plan; taken for interviews they would fill it with nonsense."""
    visitor = Visitor()
    visitor.record()
    visitor.submit("exchange.csv", table=table)
    _bring(visitor, _file(visitor).text)
    assert visitor.session.table is None
    assert "Bring in the table of jobs instead" in visitor.text


@pytest.mark.parametrize("field", ["table", "table.base64"])
def test_utf_16_without_a_mark_is_read(field: str) -> None:
    """Whether the page took its bytes for a text or not."""
    data = "Company\tRole\nGlobex\tVP\n".encode("utf-16-le")
    sent = {"table": "", field: data.decode() if field == "table" else b2a_base64(data).decode()}
    visitor = Visitor()
    visitor.show("/spreadsheets")
    visitor.submit("exchange.table.read", **sent)
    assert "1 row can be taken" in visitor.text


def test_a_table_can_be_left_alone() -> None:
    """Then nothing of it is left; it outlives a look at another tab until that is decided."""
    visitor = _read(AMBIGUOUS)
    visitor.open()
    visitor.show("/spreadsheets")
    assert "jobs.csv" in visitor.text
    visitor.submit("exchange.table.leave")
    assert visitor.session.table is None
    for action in ("adjust", "use", "leave", "problems"):
        visitor.submit(f"exchange.table.{action}")
        assert visitor.screen == "/spreadsheets"
    visitor.show("/spreadsheets/in")
    assert "Choose a file" in visitor.text


def test_a_sample_takes_out_but_nothing_in() -> None:
    """Its files say that they are a sample."""
    visitor = Visitor()
    visitor.submit("sample.start")
    visitor.submit("exchange.csv", table="opportunities")
    assert _file(visitor).filename == "follow-up-sample-jobs-2026-11-02.csv"
    _bring(visitor, AMBIGUOUS)
    assert visitor.session.table is None
    assert visitor.session.incoming is None


def test_the_load_screen_hands_a_table_over() -> None:
    """What is wrong stands beside that screen's own field."""
    visitor = Visitor()
    request = Request(action="show", screen="/load", today=visitor.today)
    outcome = begin(visitor.session, request, "Company\nAcme\n", "acme.csv")
    assert outcome.screen == "/spreadsheets/in"
    assert outcome.session is not None
    assert outcome.session.table is not None
    refused = begin(visitor.session, request, "", "acme.csv")
    assert refused.form is not None
    assert set(refused.form.errors) == {"plan"}
    assert handle(outcome.session, replace(request, screen="/spreadsheets/in"))[1].html
