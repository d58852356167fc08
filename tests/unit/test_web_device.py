"""The plan on another device: what goes by a link or a code, and what comes of one."""

import json
import re
from urllib.parse import quote

import pytest

from followup.catalogue.exchange import device as words
from followup.exchange.travel.packing import packed, unpacked
from followup.web.reply import Download
from property.robot import Screen
from unit.visitor import Visitor


def visitor_with(*companies: str) -> Visitor:
    """Return someone with a file for each company."""
    visitor = Visitor()
    for company in companies:
        visitor.record(company=company)
    return visitor


def link_on(visitor: Visitor) -> str:
    """Return the link of the screen; "" where there is none."""
    found = re.search(r'id="device-link" readonly value="([^"]*)"', visitor.reply.html)
    return found[1] if found else ""


def payload(link: str) -> str:
    """Return what travels in a link."""
    return link.partition("#/receive?plan=")[2]


def test_the_whole_plan_goes_unless_one_file_is_chosen() -> None:
    """The link holds what the choice says, and the choice is only of what is in play."""
    visitor = visitor_with("Acme", "Globex", "Initech")
    *_, acme = [each.id for each in visitor.plan.opportunities if each.company == "Acme"]
    visitor.show("/device")
    assert unpacked(payload(link_on(visitor))) == visitor.plan
    visitor.submit("exchange.device", opportunity=acme)
    assert [each.id for each in unpacked(payload(link_on(visitor))).opportunities] == [acme]
    visitor.submit("opportunity.close", opportunity=acme)
    visitor.show("/device")
    (form,) = [each for each in Screen(visitor.reply.html).forms if each.options]
    assert len(form.options["opportunity"]) == 3


@pytest.mark.parametrize("own_id", ["gone", "", "a&b=c", "\ud800", "x" * 5_000])
def test_an_unknown_file_is_the_whole_plan(own_id: str) -> None:
    """Whatever stands in the address or in a forged form."""
    visitor = visitor_with("Acme")
    visitor.submit("exchange.device", opportunity=own_id)
    assert unpacked(payload(link_on(visitor))) == visitor.plan


def test_what_is_too_large_is_said_to_be() -> None:
    """First there is no code any more, then no link; the file takes any plan."""
    visitor = visitor_with("Acme")
    visitor.show("/device")
    assert "<svg" in visitor.reply.html
    opportunity = visitor.opportunity
    for size, has_link in ((1_500, True), (10_000, False)):
        noise = "".join(chr(0x4E00 + 7_919 * n % 20_000) for n in range(size))
        visitor.submit(
            "touchpoint.save",
            opportunity=opportunity.id,
            touchpoint="",
            date="2026-11-02",
            purpose="reply",
            channel="call",
            decision_expected_by="",
            note=noise,
        )
        visitor.show("/device")
        assert "<svg" not in visitor.reply.html
        assert bool(link_on(visitor)) is has_link
        assert 'href="#/backup"' in visitor.reply.html


def test_no_style_and_no_script_is_in_the_code() -> None:
    """The site's content policy lets neither stand in the page."""
    visitor = visitor_with("Acme")
    html = visitor.show("/device").html
    assert not re.search(r"\sstyle=|<script|\son[a-z]+=", html)
    assert 'role="img" aria-label="QR code of the link to your plan"' in html


def test_what_arrives_waits_for_the_visitor() -> None:
    """Nothing is saved, nothing is merged; it is shown, and leads on."""
    sender = visitor_with("Acme", "Globex")
    sender.show("/device")
    visitor = visitor_with("Initech")
    before, saved = visitor.plan, visitor.saved
    reply = visitor.submit("exchange.receive", plan=payload(link_on(sender)))
    assert reply.screen == "/receive"
    assert reply.document is None
    assert (visitor.plan, visitor.saved) == (before, saved)
    assert visitor.session.incoming
    assert visitor.session.incoming.plan == sender.plan
    assert visitor.session.incoming.source == words.A_LINK
    for company in ("Acme", "Globex"):
        assert company in visitor.text
    assert 'href="#/load"' in reply.html


def test_what_waits_is_not_kept_for_later_visits() -> None:
    """The last view of a screen is stored; what nobody has taken in is not in it."""
    sender = visitor_with("Acme")
    visitor = Visitor()
    visitor.submit("exchange.receive", plan=packed(sender.plan))
    assert "Acme" in visitor.text
    visitor.submit("peek")
    assert "Acme" not in visitor.text
    assert "Acme" in " ".join(visitor.show("/receive").html.split())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1.ab", "cut_off"),
        ("1.a b.00000000", "damaged"),
        ("2.ab.00000000", "newer"),
    ],
)
def test_a_bad_link_changes_nothing_and_says_what_to_do(text: str, problem: str) -> None:
    """What waited before still waits."""
    visitor = visitor_with("Acme")
    visitor.submit("exchange.receive", plan=packed(visitor.plan))
    before = visitor.session
    reply = visitor.submit("exchange.receive", plan=text)
    assert words.PROBLEMS[problem] in visitor.text
    assert reply.announce == words.PROBLEMS[problem]
    assert (visitor.plan, visitor.session.incoming) == (before.plan, before.incoming)
    assert words.PROBLEMS[problem] in " ".join(visitor.show("/receive").html.split())


@pytest.mark.parametrize(
    "form",
    [
        *("{link}", " {link}\n", "Here: {link}", "{first}\n{rest}"),
        *("<{link}>", "({link}).", "{link}&utm_source=mail", "{link}%20", "{link}\n\nSent by hand"),
    ],
)
def test_a_pasted_link_is_read_as_an_opened_one(form: str) -> None:
    """With what stood around it, or broken over two lines as mail programs do; and with a tail of theirs."""
    sender = visitor_with("Acme")
    sender.show("/device")
    link = link_on(sender)
    visitor = Visitor()
    visitor.show("/receive")
    visitor.submit("exchange.receive", plan=form.format(link=link, first=link[:70], rest=link[70:]))
    assert visitor.session.incoming
    assert visitor.session.incoming.plan == sender.plan


@pytest.mark.parametrize("times", [1, 2])
def test_a_link_within_a_mail_program_s_own_is_read(times: int) -> None:
    """Quoted, and quoted again where that was passed on."""
    sender = visitor_with("Acme")
    sender.show("/device")
    link = link_on(sender)
    for _ in range(times):
        link = f"https://safe.example.org/?url={quote(link, safe='')}&data=1"
    visitor = Visitor()
    visitor.show("/receive")
    visitor.submit("exchange.receive", plan=link)
    assert visitor.session.incoming
    assert visitor.session.incoming.plan == sender.plan


def test_nothing_pasted_is_no_mistake() -> None:
    """The screen stays as it is, and says nothing of a link."""
    visitor = Visitor()
    before = visitor.show("/receive").html
    assert visitor.submit("exchange.receive", plan=" ").html == before


def test_a_sample_takes_nothing_in() -> None:
    """It would not be kept; the visitor's own plan is not touched either."""
    visitor = visitor_with("Acme")
    text = packed(visitor.plan)
    visitor.submit("sample.start")
    visitor.submit("exchange.receive", plan=text)
    assert visitor.session.incoming is None
    assert words.IN_SAMPLE in visitor.text
    visitor.submit("sample.end")
    assert visitor.session.incoming is None


def test_nothing_comes_in_while_the_plan_cannot_be_read() -> None:
    """It would be in the way of what is to be decided first, and that is said."""
    text = packed(visitor_with("Acme").plan)
    visitor = Visitor(stored="no plan")
    visitor.submit("exchange.receive", plan=text)
    assert visitor.session.incoming is None
    assert words.WHILE_UNREADABLE in visitor.text
    assert visitor.session.unreadable


def test_everyone_is_saved_as_contacts_or_those_of_one_file() -> None:
    """The file is called after the company, and a sample's says that it is one."""
    visitor = visitor_with("Acme", "Größe & Söhne / 名前")
    own = next(each for each in visitor.plan.opportunities if each.company != "Acme")
    names = {}
    for own_id in ("", own.id):
        (file,) = visitor.submit("exchange.contacts", opportunity=own_id).effects
        assert isinstance(file, Download)
        names[file.filename] = file.text.count("BEGIN:VCARD")
    assert names == {"contacts.vcf": 4, "contacts-grösse-söhne-名前.vcf": 2}
    assert 'data-action="exchange.contacts"' in visitor.show(f"/o/{own.id}").html
    visitor.submit("sample.start")
    (file,) = visitor.submit("exchange.contacts", opportunity="").effects
    assert isinstance(file, Download)
    assert file.filename == "contacts-sample.vcf"


def test_where_nobody_is_there_is_no_file() -> None:
    """That is said, and the button is not offered where it would do nothing."""
    visitor = Visitor()
    visitor.record(person__1__name="", person__1__title="", person__2__name="")
    assert visitor.submit("exchange.contacts", opportunity="").effects == ()
    assert words.NOBODY in visitor.text
    html = visitor.show("/device").html
    assert 'data-action="exchange.contacts"' not in html
    assert (
        'data-action="exchange.contacts"' not in visitor.show(f"/o/{visitor.opportunity.id}").html
    )


def test_a_contact_of_what_is_gone_leads_home() -> None:
    """As everything does that is not there any more."""
    visitor = visitor_with("Acme")
    assert visitor.submit("exchange.contacts", opportunity="gone").screen == "/"


def test_the_shared_file_is_what_the_choice_says() -> None:
    """The stored plan is the host's to share; one file or a sample stands in the page for it."""
    visitor = visitor_with("Acme")
    assert 'id="device-document"' not in visitor.show("/device").html
    visitor.submit("exchange.device", opportunity=visitor.opportunity.id)
    shared = re.search(r'id="device-document" hidden>(.*?)</div>', visitor.reply.html)
    assert shared
    document = json.loads(shared[1].replace("&#34;", '"'))
    assert [each["company"] for each in document["opportunities"]] == ["Acme"]
    visitor.submit("sample.start")
    assert 'data-filename="follow-up-sample-2026-11-02.json"' in visitor.show("/device").html
