/** What buttons do to a text that the visitor is writing, or reads. What they put there counts as typed. */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** @type {Set<string>} what buttons have put since the page was opened, which nobody misses */
const putBefore = new Set();

/**
 * Shows a passage of a text by selecting it.
 * @param {HTMLElement} button names the text in `data-of`, and in `data-from` and `data-to` where the passage is
 */
export function select({ dataset }) {
  const field = fieldOf(dataset.of);
  if (!field) return;
  field.setSelectionRange(Number(dataset.from), Number(dataset.to));
  field.blur(); // a field scrolls to what is selected when the focus comes
  field.focus();
}

/**
 * Puts ready texts into fields. What stood there goes where it can be fetched back from, unless a button had put it.
 * @param {HTMLElement} button names in `data-of` what holds the texts; each says in `data-put` where it goes, and in
 *   `data-keep` where what stood there goes, and may be that place itself; `data-said` is read aloud
 * @param {(words: string) => void} tell
 */
export function put({ dataset }, tell) {
  const texts = /** @type {HTMLElement[]} */ ([...document.getElementById(dataset.of ?? '')?.querySelectorAll('[data-put]') ?? []]);
  for (const source of texts) putOne(source);
  const last = fieldOf(texts.at(-1)?.dataset.put);
  if (!last) return;
  last.focus();
  last.setSelectionRange(...firstBlank(last.value));
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

/** @param {HTMLElement} source */
function putOne(source) {
  const [field, keep] = [fieldOf(source.dataset.put), fieldOf(source.dataset.keep)];
  if (!field || !keep) return;
  const text = isField(source) ? source.value : (source.textContent ?? '');
  if (keep === source || (field.value.trim() && !isDraft(field))) write(keep, field.value);
  if (keep !== source) putBefore.add(text);
  write(field, text);
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
