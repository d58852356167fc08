/**
 * The planner of a visit: gather a request, have Python decide, then save, show, say and do what it answers.
 * There is one for the whole visit; Material's instant navigation gives it a new widget now and then.
 */
import { Address } from './address.mjs';
import { Drafts } from './drafts.mjs';
import { perform } from './effects.mjs';
import { gather, gatherForm } from './gather.mjs';
import { showPython } from './loading.mjs';
import { localDay } from './local-day.mjs';
import { Python } from './python.mjs';
import { isView, Requests } from './requests.mjs';
import { Saver } from './saver.mjs';
import { Widget } from './widget.mjs';
import { guardUnload, watchWorld } from './world.mjs';

/**
 * @typedef {import('./requests.mjs').Request} Request
 * @typedef {import('./requests.mjs').Reply} Reply
 */

/** @type {Planner | undefined} */
let planner;

/** @param {HTMLElement} element */
export function mount(element) {
  planner ??= new Planner(JSON.parse(element.dataset.policy ?? 'null'));
  planner.mount(element);
}

class Planner {
  /** @type {Widget | undefined} */
  #widget;
  #day = '';
  /** @type {WeakSet<HTMLFormElement>} */
  #underWay = new WeakSet();
  #drafts = new Drafts();
  #address = new Address((screen, link) => this.#goTo(screen, link));
  #saver = new Saver(() => this.#showState());
  #python = new Python(() => this.#showState());
  /** @type {Requests} */
  #requests;

  /** @param {unknown} policy */
  constructor(policy) {
    this.#requests = new Requests(this.#python, () => ({ policy, stored: this.#saver.current() }));
    watchWorld(() => this.#catchUp());
  }

  /** @param {HTMLElement} element */
  mount(element) {
    const submit = this.#submit.bind(this);
    this.#widget = new Widget(element, this.#drafts, { submit, buttons: this.#buttons }, this.#widget);
    this.#address.arrive();
    this.#showState();
    void this.#do(gather('show', this.#address.screen));
  }

  /** @type {import('./widget.mjs').Handlers['buttons']} */
  #buttons = {
    'restart': () => { this.#python.restart(); void this.#requests.work(); },
    'save': () => this.#widget?.status.say('', this.#saver.tryAgain()),
    'load-other': () => { this.#saver.yield(); this.#reopen(); },
    'download': (button) => this.#saver.offerBytes(button.dataset.filename ?? ''),
  };

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   */
  async #submit(form, submitter) {
    if (this.#underWay.has(form)) return;
    this.#underWay.add(form);
    submitter?.setAttribute('aria-busy', 'true');
    const screen = this.#widget?.shown ?? this.#address.screen;
    await this.#do(await gatherForm(form, submitter, screen), form);
    submitter?.removeAttribute('aria-busy');
    this.#underWay.delete(form);
  }

  /**
   * @param {Request} request
   * @param {HTMLFormElement | null} [form] the one submitted
   */
  async #do(request, form = null) {
    this.#day = request.today;
    const answer = this.#requests.ask(request);
    this.#showState();
    const reply = await answer.catch(() => null);
    this.#widget?.notices.toggle('request-failed', reply === null);
    if (reply) this.#apply(request, reply, form);
    this.#showState();
  }

  /**
   * @param {Request} request
   * @param {Reply} reply
   * @param {HTMLFormElement | null} form
   */
  #apply(request, reply, form) {
    const isSaved = reply.document !== null && this.#saver.save(reply.document);
    if (reply.document !== null || reply.screen !== request.screen) this.#widget?.dropDraft(form);
    const isOvertaken = this.#requests.waiting > 0; // the visitor has gone on; the next reply shows it all
    if (!isOvertaken && this.#isUp) {
      this.#address.change(reply.screen, isView(request) ? 'replace' : 'push');
      this.#widget?.render(reply, form);
    }
    this.#widget?.status.say(reply.announce, isSaved);
    perform(reply.effects, {
      setAside: () => this.#setAside(),
      copyFailed: (text) => this.#widget?.notices.show('copy-failed', { text }),
    });
  }

  /** A link inside a form is its "cancel". @type {(screen: string, link?: HTMLAnchorElement) => void} */
  #goTo(screen, link) {
    this.#widget?.dropDraft(link?.closest('form'));
    void this.#do(gather('show', screen));
  }

  #setAside() {
    const isDone = this.#saver.setAside();
    this.#widget?.notices.toggle('set-aside-failed', !isDone);
    if (isDone) this.#reopen();
  }

  #reopen() {
    void this.#do(gather('open', this.#address.screen));
  }

  #catchUp() {
    if (!this.#isUp) return;
    if (this.#saver.isOvertaken && this.#saver.hasUnsaved) this.#saver.dispute();
    else if (this.#saver.isOvertaken) this.#reopen();
    else if (this.#day !== localDay() && !this.#widget?.isTyping) void this.#do(gather('show', this.#address.screen));
  }

  /** Whether the widget is on the page that the visitor is on, and Material has not just put a new one in its place. */
  get #isUp() {
    return this.#address.isHere && this.#widget?.element.isConnected === true;
  }

  #showState() {
    guardUnload(this.#saver.hasUnsaved || this.#requests.hasEdits);
    if (!this.#widget) return;
    showPython(this.#widget.notices, this.#python);
    this.#saver.show(this.#widget.notices);
  }
}
