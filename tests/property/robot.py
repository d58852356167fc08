"""A visitor who tries everything: reads a screen's links and forms, and fills in what comes to mind."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from hypothesis import strategies as st

# What a form takes comes up as often as what it does not.
SENSIBLE = st.sampled_from(["Dana Reyes", "2026-11-02", "2026-11-20", "14:30", "yes"])
TEXTS = SENSIBLE | st.sampled_from(
    [
        *("", " ", "Dana Reyes", "Ünï ☎️ 名前", "<b>&amp;\"'", "{{ policy }}", "=1+1", "a\nb"),
        *("2026-11-02", "2026-11-20", "2027-02-30", "2031-01-01", "0001-01-01", "14:30", "29:99"),
        *("x" * 201, "\u202eabc", "\x00", "yes", "US", "CA", "reply", "update", "../../", "#/o/x"),
    ]
)


@dataclass
class Form:
    """A form of the screen: its action, its fields as they stand, what each may hold.

    A button has its name, its value and the action that it submits the form for.
    """

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    free: set[str] = field(default_factory=set)
    options: dict[str, list[str]] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)


class Screen(HTMLParser):
    """What a screen offers."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[Form] = []
        self.headings = 0
        self._select = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect one element."""
        given = {name: value or "" for name, value in attrs}
        self.headings += given.get("id") == "screen"
        if tag == "a" and given["href"].startswith("#/"):
            self.links.append(given["href"].removeprefix("#"))
        elif tag == "form":
            self.forms.append(Form(given["data-action"]))
        elif tag in {"input", "textarea", "select", "option", "button"} and not _is_the_host_s(
            given
        ):
            self._add(tag, given)

    def _add(self, tag: str, given: dict[str, str]) -> None:
        form, name = self.forms[-1], given.get("name", "")
        if tag == "button":
            action = given.get("data-action", form.action)
            form.buttons.append((name, given.get("value", ""), action))
        elif tag == "option":
            form.options[self._select].append(given.get("value", ""))
            if "selected" in given or self._select not in form.fields:
                form.fields[self._select] = given.get("value", "")
        elif tag == "select":
            self._select = name
            form.options[name] = []
        else:
            form.fields[name] = given.get("value", "")
            if given.get("type") != "hidden":
                form.free.add(name)


def _is_the_host_s(given: dict[str, str]) -> bool:
    """Say whether this is a button that Python never hears of, or a text that nobody can change."""
    return "data-host" in given or "readonly" in given


@st.composite
def filled(draw: st.DrawFn, form: Form) -> tuple[str, dict[str, str]]:
    """Return what the robot does with a form: some fields changed, one of its buttons pressed."""
    fields = dict(form.fields)
    for name in sorted(form.free):
        if draw(st.integers(0, 5)) == 0 or (name in {"name", "company"} and not fields[name]):
            fields[name] = draw(TEXTS)
    for name, options in form.options.items():
        fields[name] = draw(st.sampled_from(options))
    name, value, action = draw(st.sampled_from(form.buttons))
    return action, {**fields, name: value} if name else fields
