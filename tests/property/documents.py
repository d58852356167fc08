"""Random plan documents with every key given, and random JSON."""

from hypothesis import strategies as st

from property.strategies import BASE_DAYS, Json, opportunities

CHANNELS = ("email", "letter", "call", "voicemail", "text", "social", "relay", "in_person")
STYLES = ("month_first", "day_first", "iso")
WEEK_STARTS = ("monday", "sunday", "saturday")
ROUNDS = ("screening", "first", "second", "final", "other")
FORMATS = ("phone", "video", "one_on_one", "panel", "group", "other")
REGIONS = (
    *((None, None), ("US", None), ("US", "CA"), ("AE", None), ("SA", None), ("IR", None)),
    *(("NP", None), ("IN", None), ("GB", "ENG"), ("MY", "01"), ("MY", "02"), ("JP", None)),
)
free_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """Return a whole plan document with every key given."""
    base = draw(st.sampled_from(BASE_DAYS))
    country, subdivision = draw(st.sampled_from(REGIONS))
    count = draw(st.integers(0, 3))
    document = {
        "format": "followup-plan",
        "version": 2,
        "settings": {
            "country": country,
            "subdivision": subdivision,
            "name": draw(free_text),
            "phone": draw(free_text),
            "date_style": draw(st.sampled_from((None, *STYLES))),
            "week_starts_on": draw(st.sampled_from((None, *WEEK_STARTS))),
        },
        "opportunities": [draw(opportunities(f"o{n}", base)) for n in range(count)],
    }
    for key in ("camp", "calendar"):
        if draw(st.booleans()):
            document[key] = draw(st.dictionaries(free_text, json_values, max_size=3))
    _spice(draw, document["opportunities"])
    return document


def _spice(draw: st.DrawFn, found: list[Json]) -> None:
    """Give a document's parts texts and choices that the rules do not ask about."""
    interviews = [each for opportunity in found for each in opportunity["interviews"]]
    people = [each for interview in interviews for each in interview["interviewers"]]
    touchpoints = [each for opportunity in found for each in opportunity["touchpoints"]]
    for part in found[:1]:
        part |= {"company": draw(free_text), "role": draw(free_text)}
    for part in interviews[:2]:
        part["time"] = draw(st.sampled_from((None, "00:00", "14:30", "23:59")))
        part["round"] = draw(st.sampled_from(ROUNDS))
        part["format"] = draw(st.sampled_from(FORMATS))
    for part in people[:2]:
        part |= {"name": draw(free_text), "talking_points": draw(free_text)}
    for part in touchpoints[:2]:
        part |= {"channel": draw(st.sampled_from(CHANNELS)), "note": draw(free_text)}


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | free_text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(free_text, inner, max_size=3),
    max_leaves=8,
)
