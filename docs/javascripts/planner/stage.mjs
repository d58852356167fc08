/** What the visitor has before them: the widget, the screen it shows, the words that go with it, and what is typed there. */
import { Address, hasOverlay } from './address.mjs';
import { Drafts } from './drafts.mjs';
import { watchKeys } from './keys.mjs';
import { holdsDrafts, isLive } from './live-forms.mjs';
import { isEdit, isView, isLive as isAskedLive } from './messages.mjs';
import { Unsaid } from './status.mjs';
import { Widget } from './widget.mjs';

/**
 * @typedef {import('./messages.mjs').Request} Request
 * @typedef {import('./messages.mjs').Reply} Reply
 * @typedef {{request: Request, reply: Reply, form: HTMLFormElement | null}} Answer `form`: the one submitted
 */

export class Stage {
  /** @type {Widget | undefined} */
  widget;
  address;
  #drafts = new Drafts();
  #unsaid = new Unsaid();

  /** @param {(link?: HTMLAnchorElement) => void} onMove the visitor asked for another screen; a link inside a form is its "cancel", but for a live one */
  constructor(onMove) {
    this.address = new Address((link) => {
      const form = link?.closest('form');
      if (form && !isLive(form)) this.widget?.dropDraft(form);
      this.widget?.stopSearch();
      onMove();
    });
    watchKeys(() => (this.isUp && this.isPlanner && this.widget && !this.widget.isTyping && !hasOverlay() ? this.widget.mount : null));
  }

  /**
   * @param {HTMLElement} element
   * @param {import('./widget.mjs').Handlers} handlers
   */
  mount(element, handlers) {
    const isSame = this.widget?.home === element.dataset.screen;
    if (element.dataset.screen !== undefined) this.#drafts.turnTo(false); // a page of the guide shows no sample
    this.widget = new Widget(element, this.#drafts, handlers, isSame ? this.widget : undefined);
    this.address.arrive(this.widget.home);
  }

  /** Whether the widget is on the page that the visitor is on, and Material has not just put a new one in its place. */
  get isUp() {
    return this.address.isHere && this.widget?.element.isConnected === true;
  }

  /** Whether the whole planner stands there, not one part of it in a page of the guide. */
  get isPlanner() {
    return this.widget !== undefined && this.widget.home === undefined;
  }

  /** Whether Python's own screen stands there, of this visit. */
  get isRendered() {
    return this.widget !== undefined && this.widget.shown !== null && this.widget.lastDay === null;
  }

  /** The screen that stands there, or is to. */
  get screen() {
    return this.widget?.shown ?? this.address.screen;
  }

  /** @param {HTMLFormElement} form @returns {[name: string, value: string][]} what was typed in it before, and is not there now */
  notShown(form) {
    return this.#drafts.notShown(form, this.screen);
  }

  /** @param {string} screen @returns {[name: string, value: string][]} what is typed there */
  typedOn(screen) {
    this.widget?.keepDrafts();
    return this.#drafts.fieldsOn(screen);
  }

  /**
   * @param {Answer} answer
   * @param {{isSaved: boolean, isLast: boolean}} how `isLast`: nothing more is asked; if it is, the visitor has gone on
   */
  present({ request, reply, form }, { isSaved, isLast }) {
    if (form && reply.is_done) this.widget?.dropDraft(form);
    this.#turnTo(reply.is_sample ?? false, form);
    const isShown = isLast && this.isUp; // if not, the next reply shows it
    if (isShown) {
      this.address.change(reply.screen, isView(request) ? 'replace' : 'push');
      this.widget?.render(reply, form);
    }
    const words = this.#unsaid.joined({ announce: reply.announce, isSaved }, { isView: !isEdit(request), isShown });
    if (form && isAskedLive(request) && holdsDrafts(form)) this.widget?.status.sayLater(words);
    else this.widget?.status.say(words);
  }

  /** @type {(isSample: boolean, form: HTMLFormElement | null) => void} */
  #turnTo(isSample, form) {
    if (isSample !== this.#drafts.areOfSample) this.widget?.keepDrafts(form);
    this.#drafts.turnTo(isSample);
  }
}
