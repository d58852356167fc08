"""A table that was chosen as the file to load."""

from followup.catalogue.exchange import load as words
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request
from followup.web.session import Session


def begin(_: Session, request: Request, __: str, ___: str) -> Outcome:
    """Say that tables cannot be taken in yet."""
    reader = Reader(request)
    reader.refuse("plan", words.NO_TABLES)
    return show_again(reader.form())
