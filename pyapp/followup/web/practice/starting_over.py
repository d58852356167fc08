"""The camp's progress forgotten, for one lesson or all; and the name on the certificate."""

from dataclasses import replace

from followup.catalogue.practice import certificate as certificate_words
from followup.catalogue.practice import lesson as words
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.practice.routes import lesson_screen
from followup.web.practice.standing import standing_of
from followup.web.request import Request
from followup.web.routes import SCREEN_HEADING
from followup.web.session import Session


def restart(session: Session, request: Request) -> Outcome:
    """Forget the answers of one lesson."""
    standing = standing_of(session)
    slug = request.get("lesson")
    if all(each.slug != slug for each in standing.lessons):
        return Outcome()
    return Outcome(
        camp=standing.progress.without(slug).raw,
        said=words.RESTARTED,
        screen=lesson_screen(slug),
        focus=SCREEN_HEADING,
    )


def restart_all(session: Session, _: Request) -> Outcome:
    """Forget the answers of every lesson."""
    return Outcome(
        camp=standing_of(session).progress.without_all().raw,
        said=words.ALL_RESTARTED,
        focus=SCREEN_HEADING,
    )


def name(session: Session, request: Request) -> Outcome:
    """Put a name on the certificate: it is the one of the settings."""
    reader = Reader(request)
    typed = reader.line("name")
    if reader.errors:
        return show_again(reader.form())
    settings = replace(session.plan.settings, name=typed)
    plan = replace(session.plan, settings=settings)
    return Outcome(plan=plan, said=certificate_words.NAMED, focus=SCREEN_HEADING)
