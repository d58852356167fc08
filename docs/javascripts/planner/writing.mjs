/** What buttons do to a text that the visitor is writing, or reads. What they put there counts as typed. */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** @typedef {{ source: HTMLElement, field: Field, kept: Field }} Slot a text, where it goes, and where what stood there is kept */

const END = '\u001e'; // behind each text that is kept: nobody types it

/** @type {Set<string>} what buttons have put since the page was opened, which nobody misses */
const putBefore = new Set();

/**
 * Shows a passage of a text by selecting it.
 * @param {HTMLElement} button names the text in `data-of`, and in `data-from` and `data-to` where the passage is
 */
export function select({ dataset }) {
  const field = fieldOf(dataset.of);
  if (!field) return;
  show(field, Number(dataset.from), Number(dataset.to));
}

/** @param {Field} field @param {number} from @param {number} to */
function show(field, from, to) {
  field.setSelectionRange(from, to);
  field.blur(); // a field scrolls to what is selected when the focus comes
  field.focus();
}

/**
 * Puts ready texts into fields. What stood there is kept, all of it together, unless a button had put it; whatever was
 * kept before stays kept, too, and comes back in turn.
 * @param {HTMLElement} button names in `data-of` what holds the texts; each says in `data-put` where it goes, and in
 *   `data-keep` where what stood there goes, and may be that place itself; `data-said` is read aloud
 * @param {(words: string) => void} tell
 */
export function put({ dataset }, tell) {
  const slots = slotsIn(dataset.of);
  const last = slots.at(-1)?.field;
  if (!last) return;
  if (slots.every(({ source, kept }) => source === kept)) bringBack(slots);
  else putDraft(slots);
  show(last, ...firstBlank(last.value));
  tell(dataset.said ?? '');
}

/** @param {string} text @returns {[from: number, to: number]} where it first has a blank to fill: square brackets */
function firstBlank(text) {
  const blank = /\[[^\]\n]*\]/.exec(text);
  return blank ? [blank.index, blank.index + blank[0].length] : [0, 0];
}

/** Goes to a heading of the same screen, which has no address of its own. @param {HTMLElement} button names it in `data-of` */
export function jump({ dataset }) {
  const heading = document.getElementById(dataset.of ?? '');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** @param {string} [id] what holds the texts @returns {Slot[]} */
function slotsIn(id) {
  const sources = [...document.getElementById(id ?? '')?.querySelectorAll('[data-put]') ?? []];
  return sources.flatMap((each) => {
    const source = /** @type {HTMLElement} */ (each);
    const [field, kept] = [fieldOf(source.dataset.put), fieldOf(source.dataset.keep)];
    return field && kept ? [{ source, field, kept }] : [];
  });
}

/** @param {Slot[]} slots */
function putDraft(slots) {
  if (slots.some(({ field }) => field.value.trim() && !isDraft(field))) {
    store(slots, [...versionsIn(slots), slots.map(({ field }) => field.value)]);
  }
  for (const { source, field } of slots) {
    const text = source.textContent ?? '';
    putBefore.add(text);
    write(field, text);
  }
}

/** The latest of what is kept comes back; what it takes the place of comes back last. @param {Slot[]} slots */
function bringBack(slots) {
  const versions = versionsIn(slots);
  const latest = versions.pop();
  if (!latest) return;
  store(slots, [slots.map(({ field }) => field.value), ...versions]);
  for (const [place, { field }] of slots.entries()) write(field, latest[place] ?? '');
}

/** @param {Slot[]} slots @returns {string[][]} what is kept, the oldest first: a text for each slot */
function versionsIn(slots) {
  const texts = slots.map(({ kept }) => textsIn(kept.value));
  const count = Math.max(...texts.map(({ length }) => length));
  return Array.from({ length: count }, (_, place) => texts.map((each) => each[place] ?? ''));
}

/** @param {string} value @returns {string[]} also what an earlier version of this site kept, one text without its end */
function textsIn(value) {
  const texts = value.split(END);
  return texts.at(-1) === '' ? texts.slice(0, -1) : texts;
}

/** @param {Slot[]} slots @param {string[][]} versions each is kept once, where it came last */
function store(slots, versions) {
  const once = new Map(versions.map((each) => [JSON.stringify(each), each]));
  for (const [place, { kept }] of slots.entries()) {
    write(kept, [...once.values()].map((each) => (each[place] ?? '').replaceAll(END, '') + END).join(''));
  }
}

/** @param {Field} field @returns {boolean} whether it holds a draft as a button has put it, also before the page was opened again */
function isDraft({ id, value }) {
  const drafts = [...document.querySelectorAll(`[data-put="${CSS.escape(id)}"]`)].filter((each) => !isField(/** @type {HTMLElement} */ (each)));
  return putBefore.has(value) || drafts.some(({ textContent }) => textContent === value);
}

/** @param {Field} field @param {string} text */
function write(field, text) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** @param {string} [id] @returns {Field | null} */
function fieldOf(id) {
  const found = document.getElementById(id ?? '');
  return found && isField(found) ? found : null;
}

/** @param {HTMLElement} element @returns {element is Field} */
function isField(element) {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
