"""A visitor of the camp with only keys: answers every kind of question, and looks at what is said of it."""

from playwright.sync_api import Locator, Page, expect

from browser.by_keyboard import Keyboard
from followup.drills.exercise import Call, Choice, Note, Order, Question
from unit.answers import Fields, right, wrong

# What a screen reader would miss, in what is shown now.
_FLAWS = """() => {
  const mount = document.querySelector('[data-mount]');
  const all = (selector) => [...mount.querySelectorAll(selector)].filter((it) => it.checkVisibility());
  const flaws = [];
  for (const it of all('[aria-describedby], [aria-labelledby]')) {
    const names = ['aria-describedby', 'aria-labelledby'].map((name) => it.getAttribute(name) ?? '');
    for (const id of names.join(' ').trim().split(/\\s+/)) {
      if (!document.getElementById(id)?.textContent.trim()) flaws.push(`nothing is called ${id}`);
    }
  }
  const ids = all('[id]').map((it) => it.id);
  flaws.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two are called ${id}`));
  for (const it of all('input:not([type=hidden]), textarea')) {
    if (!it.labels[0]?.textContent.trim()) flaws.push(`no label: ${it.name}`);
    const legend = it.closest('fieldset')?.querySelector('legend');
    const isBox = it.matches('[type=radio], [type=checkbox]');
    if (isBox && !legend?.textContent.trim()) flaws.push(`no group: ${it.name}`);
  }
  const unnamed = all('button, a, summary').filter((it) => !it.textContent.trim());
  flaws.push(...unnamed.map((it) => `no name: ${it.outerHTML}`));
  const explained = ':is(.fu-option, .fu-field):has(.fu-why) input, fieldset:has(> .fu-why)';
  for (const it of all(explained)) {
    const own = it.hasAttribute('aria-describedby') ? it : it.querySelector('input');
    const told = own?.getAttribute('aria-describedby');
    if (!told) flaws.push(`its reason is not tied to it: ${it.outerHTML.slice(0, 80)}`);
  }
  let before = 1;
  for (const it of document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')) {
    const level = Number(it.tagName[1]);
    if (!it.checkVisibility()) continue;
    if (level > before + 1) flaws.push(`h${level} after h${before}: ${it.textContent}`);
    before = level;
  }
  return flaws;
}"""


class CampVisitor(Keyboard):
    """Someone at a lesson's question; `spot` is "main", or "again" for the question of an earlier lesson."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.screen = page.locator("#screen")
        self.said = page.locator("[data-said]")
        self.saved = page.locator("[data-saved]")

    def look(self) -> None:
        """See that a screen reader has what it needs, wherever the visitor is."""
        assert self.page.evaluate(_FLAWS) == []
        assert self.at()["isInMount"]

    def form(self, question: Question, spot: str = "main") -> Locator:
        """Return the form of a question."""
        return self.page.locator(f"#{spot}-{question.id}")

    def answer(self, question: Question, *, is_right: bool = True, spot: str = "main") -> None:
        """Answer with keys, and come to the result."""
        fields = (right if is_right else wrong)(question)
        if isinstance(question, Call):
            self._call(question, fields["state"], spot)
        elif isinstance(question, Order):
            self._put_in_order(question, fields["state"], spot)
        else:
            self._fill(question, fields, spot)
        if not isinstance(question, Call):
            self.tab_to(f"#{spot}-{question.id}-check")
            self.press("Enter")
        self._hear(spot, is_right=is_right)

    def _hear(self, spot: str, *, is_right: bool) -> None:
        result = self.page.locator(f"#{spot}-result")
        expect(result).to_be_focused()
        expect(result).to_have_role("group")
        expect(result).to_contain_class("fu-yes" if is_right else "fu-no")
        expect(result).to_have_accessible_name(result.locator("p").first.inner_text().strip("✓✗ "))
        expect(self.saved).to_be_visible()
        self.look()

    def _call(self, question: Call, path: str, spot: str) -> None:
        steps = path.split(".")
        for count in range(1, len(steps) + 1):
            state = ".".join(steps[:count])
            self.tab_to(f'[id="{spot}-{question.id}-say-{state}"]')
            self.press("Enter")
            if count < len(steps):
                expect(self.page.locator(f"#{spot}-now")).to_be_focused()
                self.look()

    def _put_in_order(self, question: Order, state: str, spot: str) -> None:
        rows = self.page.locator(f"#{spot}-{question.id} .fu-order > li")
        for wanted, place in enumerate(state.split(".") if state else ()):
            ids = [each.get_attribute("id") or "" for each in rows.all()]
            for at in range(ids.index(f"{spot}-{question.id}-part-{place}"), wanted, -1):
                self._move_up(place, at, spot, count=len(ids))

    def _move_up(self, place: str, at: int, spot: str, *, count: int) -> None:
        here = f"#{spot}-up-{place}"
        self.tab_to(here, back=at == 0)
        self.press("Space")
        expect(self.said).to_have_text(f"Now number {at} of {count}.")
        kept = here if at > 1 else f"#{spot}-down-{place}"
        expect(self.page.locator(kept)).to_be_focused()

    def _fill(self, question: Question, fields: Fields, spot: str) -> None:
        form = f"#{spot}-{question.id}"
        names = self.page.locator(f"{form} :is(input, textarea):not([type=hidden])").evaluate_all(
            "all => [...new Map(all.map((it) => [it.name, it.type]))]"
        )
        for name, kind in names:
            control = f'{form} [name="{name}"]'
            if kind == "radio":
                self._choose(control, fields[name])
            elif kind == "checkbox":
                self._tick(control, is_wanted=name in fields)
            elif name in fields or not isinstance(question, Note):
                self._type(control, fields.get(name, ""), kind)

    def _choose(self, control: str, value: str) -> None:
        """Go into a group of radio buttons; arrows choose, and Tab leaves it."""
        self.tab_to(control)
        if not self.page.locator(f"{control}:checked").count():
            self.press("Space")
        for _ in range(8):
            if self.at(f'[value="{value}"]')["isIt"]:
                break
            self.press("ArrowDown")
        expect(self.page.locator(f'{control}[value="{value}"]')).to_be_checked()

    def _tick(self, control: str, *, is_wanted: bool) -> None:
        box = self.page.locator(control)
        if box.is_checked() is not is_wanted:
            self.tab_to(control)
            self.press("Space")
        expect(box).to_be_checked(checked=is_wanted)

    def _type(self, control: str, text: str, kind: str) -> None:
        field = self.page.locator(control)
        if field.input_value() == text:
            return
        self.tab_to(control)
        if kind == "date":
            year, month, day = text.split("-")
            self.page.keyboard.type(f"{month}{day}{year}")
        else:
            self.press("ControlOrMeta+a")
            self.page.keyboard.insert_text(text)
        expect(field).to_have_value(text)
        expect(field).to_be_focused()


def kind_of(question: Question) -> str:
    """Return the kind; of choices, whether there are boxes."""
    if isinstance(question, Choice) and question.has_several:
        return "choice of several"
    return question.kind
