/** The planner's place on one page: its mount, its notices, its status line, and what is shown and typed in it. */
import { keyOf } from './drafts.mjs';
import { forgetLast } from './last-view.mjs';
import { isLive, LiveForms } from './live-forms.mjs';
import { Notices } from './notices.mjs';
import { focusHeading, focusOn, morph, replace, returnFocus, showFromTop } from './render.mjs';
import { isOnePlace } from './screens.mjs';
import { Status } from './status.mjs';

const MEGABYTE = 1_000_000; // bytes

/**
 * @typedef {object} Handlers
 * @property {(form: HTMLFormElement, submitter: HTMLElement | null) => void} submit
 * @property {Record<string, (button: HTMLElement) => void>} buttons the notices' own buttons, by `data-host`
 */

export class Widget {
  /** @type {string | null} the screen that is rendered; null while the page's own text stands there */
  shown = null;
  #live;
  #isSample;

  /**
   * @param {HTMLElement} element
   * @param {import('./drafts.mjs').Drafts} drafts
   * @param {Handlers} handlers
   * @param {Widget} [previous] what it shows and what is typed in it moves over here
   */
  constructor(element, drafts, handlers, previous) {
    this.element = element;
    /** @type {string | undefined} the one place that it is for, where it is not the planner */
    this.home = element.dataset.screen;
    this.mount = /** @type {HTMLElement} */ (element.querySelector('[data-mount]'));
    this.status = new Status(element.querySelector('[data-save-status]'));
    this.notices = new Notices(element, { tell: (words) => this.status.tell(words), onLeave: () => focusHeading(this.mount) });
    this.drafts = drafts;
    this.#live = new LiveForms(this.mount);
    this.#isSample = drafts.areOfSample;
    this.#listen(handlers);
    if (previous && previous.shown !== null) this.#takeOver(previous);
    else if (this.mount.dataset.shown !== undefined) this.#beginWithLast(this.mount.dataset.shown);
  }

  /** The day of what is shown from an earlier visit, in words; null when Python has shown it in this one. */
  get lastDay() {
    return this.mount.dataset.dayInWords ?? null;
  }

  get isTyping() {
    return this.drafts.isTyping(this.mount);
  }

  /** How large a chosen file may be, in bytes: what the page says of it. */
  get largestFile() {
    return Number(this.element.querySelector('[data-most-megabytes]')?.textContent) * MEGABYTE;
  }

  /** @param {HTMLFormElement | null} [submitted] */
  keepDrafts(submitted) {
    if (this.shown !== null) this.drafts.keep(this.mount, this.shown, submitted);
  }

  /** @param {HTMLFormElement | null} [form] what was typed in it is saved, or given up */
  dropDraft(form) {
    if (form && this.shown !== null) this.drafts.drop(form, this.shown);
  }

  /**
   * @param {import('./messages.mjs').Reply} reply
   * @param {HTMLFormElement | null} form the one that was submitted
   */
  render(reply, form) {
    const before = this.shown;
    const isNew = !isOnePlace(reply.screen, before) || this.#isSample !== this.drafts.areOfSample;
    const answered = form && !isNew ? keyOf(form) : null;
    this.keepDrafts(form);
    const html = reply.html[this.mount.dataset.mount ?? ''] ?? '';
    if (isNew) replace(this.mount, html);
    else morph(this.mount, this.#live.keptIn(html), this.#isAtWork(form));
    this.shown = reply.screen;
    this.#isSample = this.drafts.areOfSample;
    forgetLast(this.mount);
    this.drafts.restore(this.mount, reply.screen, answered);
    if (!form || !isLive(form)) this.#live.resume();
    if (reply.focus) focusOn(this.mount, reply.focus);
    else if (isNew && before !== null) showFromTop(this.element, this.mount);
  }

  /** What the visitor was about to search for is asked no more. */
  stopSearch() {
    this.#live.stop();
  }

  /** Whether the visitor is typing in another form than this one. @param {HTMLFormElement | null} form */
  #isAtWork(form) {
    const control = /** @type {import('./controls.mjs').Control | null} */ (document.activeElement);
    return this.drafts.isTypedIn(control) && control?.form !== form;
  }

  /** @param {string} screen that stands there already, as it was last shown */
  #beginWithLast(screen) {
    this.shown = screen;
    this.drafts.noteChanged(this.mount, screen);
    this.drafts.restore(this.mount, screen, null);
    this.#live.begin();
  }

  /** @param {Widget} previous */
  #takeOver(previous) {
    this.mount.replaceChildren(...previous.mount.childNodes);
    Object.assign(this.mount.dataset, previous.mount.dataset);
    this.shown = previous.shown;
    returnFocus(this.mount);
  }

  /** @param {Handlers} handlers */
  #listen({ submit, buttons }) {
    this.mount.addEventListener('submit', (event) => {
      event.preventDefault();
      submit(/** @type {HTMLFormElement} */ (event.target), event.submitter);
    });
    this.mount.addEventListener('input', ({ target }) => target && this.drafts.note(target, this.shown));
    this.element.addEventListener('click', ({ target }) => {
      const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('button[data-host]'));
      if (button) buttons[button.dataset.host ?? '']?.(button);
    });
  }
}
