"""What stands in the page for larger modules does the same for it, and refuses the rest."""

import gzip
import importlib
import io
import json
import runpy
import subprocess
import zipfile
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from types import FunctionType
from typing import Any

import icalendar.timezone.tzid
import pytest

from pipeline.runtime import LEAN
from property.handed_out import handed_out
from property.hostile_plans import random_plans

SCRIPT = Path(__file__).with_name("lean-modules.mjs")
STAND_INS = sorted(LEAN.rglob("*.py"))
PLANS = 200
TEXTS = [
    *("0", "0123456789" * 12, "HTTPS://A.EXAMPLE/$%*+-. :"),
    *("https://a.example/#/receive?plan=" + "Ab-_9" * count for count in (1, 40, 160, 248, 600)),
]
_AT = "datetime(2026, 11, 2, 9, tzinfo=timezone(timedelta(hours=1)))"
_TIMES = "from datetime import *; from icalendar import *; "
REFUSED = {
    "import segno; segno.make('x').save('/x.svg')": "AttributeError",
    "import segno; segno.make('x').png_data_uri()": "AttributeError",
    f"{_TIMES}Event().add('dtstart', {_AT})": "RuntimeError",
    f"{_TIMES}Event().add('dtstamp', {_AT})": "RuntimeError",
    f"{_TIMES}Event.new(stamp={_AT})": "RuntimeError",
    "from icalendar.cal.timezone import Timezone; Timezone()": "RuntimeError",
    "from icalendar.cal.timezone import Timezone; Timezone.from_tzid('Europe/Berlin')": "RuntimeError",
    # Whoever wants these waits for the last archive.
    "import icalendar.cal.todo": "ModuleNotFoundError",
    "import dateutil.rrule": "ModuleNotFoundError",
}


@pytest.fixture(scope="module")
def given() -> str:
    """What is given to both Pythons."""
    plans = [[document, day.isoformat()] for document, day in random_plans(PLANS)]
    return json.dumps({"plans": plans, "texts": TEXTS, "lines": list(REFUSED)})


@pytest.fixture(scope="module")
def in_page(given: str, site_dir: Path) -> Any:
    """What came of it in the page's."""
    done = subprocess.run(
        ["node", str(SCRIPT), str(site_dir)],
        input=given.encode(),
        capture_output=True,
        check=True,
        timeout=300,
    )
    return json.loads(done.stdout)


def test_the_page_hands_out_what_the_whole_packages_do(given: str, in_page: Any) -> None:
    """To the byte: the calendars of two hundred random plans, and codes of what links are made of."""
    calendars, codes = json.loads(handed_out(given))
    assert sum(text.count("BEGIN:VEVENT") for text in calendars) > PLANS
    assert [code is None for code in codes] == [False] * (len(TEXTS) - 1) + [True]
    assert in_page["handedOut"] == [calendars, codes]


def test_what_is_left_out_is_refused_and_never_passed_over(in_page: Any) -> None:
    """By an error that names it."""
    assert dict(zip(REFUSED, in_page["ends"], strict=True)) == REFUSED


def test_the_archive_of_the_exchange_holds_what_it_needs(site_dir: Path) -> None:
    """Whoever lets more into it finds it here: every visitor fetches it."""
    (file,) = (site_dir / "runtime").glob("exchange-*")
    with zipfile.ZipFile(io.BytesIO(gzip.decompress(file.read_bytes()))) as archive:
        packages = {name.partition("/")[0].removesuffix(".pyc") for name in archive.namelist()}
    assert packages == {
        *("followup", "icalendar", "segno"),
        *("base64", "csv", "encodings", "uuid"),
    }


@pytest.mark.parametrize("file", STAND_INS, ids=lambda file: str(file.relative_to(LEAN)))
def test_a_stand_in_has_only_what_the_whole_module_has(file: Path) -> None:
    """The same module, the same names, and in its classes the same values."""
    name = file.relative_to(LEAN).with_suffix("").as_posix().replace("/", ".")
    whole = vars(importlib.import_module(name.removesuffix(".__init__")))
    own = runpy.run_path(str(file), run_name=name)
    for each in own.get("__all__", []):
        assert each in whole
    defined = {
        key: value
        for key, value in own.items()
        if getattr(value, "__module__", None) == name and not key.startswith("_")
    }
    assert defined.keys() <= whole.keys()
    for key, value in defined.items():
        if isinstance(value, type):
            assert values_of(value).items() <= values_of(whole[key]).items()


def values_of(kind: type) -> dict[str, Any]:
    """Return what a class holds beside its methods and its own name."""
    methods = (FunctionType, classmethod, staticmethod, property)
    found = {key: value for key, value in vars(kind).items() if not key.startswith("__")}
    return {key: value for key, value in found.items() if not isinstance(value, methods)}


TZID = LEAN / "icalendar" / "timezone" / "tzid.py"
_NOON = datetime(2026, 11, 2, 12)  # noqa: DTZ001  (one without a zone is what is asked about)


@pytest.mark.parametrize("moment", [_NOON, _NOON.replace(tzinfo=UTC), time(9), time(9, tzinfo=UTC)])
def test_utc_is_told_from_no_zone_as_the_package_does(moment: datetime | time) -> None:
    """And a day is neither."""
    own = runpy.run_path(str(TZID))
    assert own["tzid_from_dt"](moment) == icalendar.timezone.tzid.tzid_from_dt(moment)
    for value in (moment, date(2026, 11, 2), UTC):
        assert own["is_utc"](value) is icalendar.timezone.tzid.is_utc(value)


def test_another_zone_is_refused() -> None:
    """Where the package would write its name."""
    with pytest.raises(RuntimeError, match="no time zone but UTC"):
        runpy.run_path(str(TZID))["is_utc"](_NOON.replace(tzinfo=timezone(timedelta(hours=1))))
