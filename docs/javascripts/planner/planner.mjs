/**
 * The planner of a visit: gather a request, have Python decide, then save, show, say and do what it answers.
 * There is one for the whole visit; Material's instant navigation gives it a new widget now and then.
 */
import { keepWhenIdle } from '../python/keeper.mjs';
import { Python } from '../python/python.mjs';
import { Saver } from '../saving/saver.mjs';
import { Address } from './address.mjs';
import { takeSubmitted } from '../begun.mjs';
import { Drafts } from './drafts.mjs';
import { perform } from './effects.mjs';
import { FileProblem, gather, gatherForm } from './gather.mjs';
import { showPython } from './loading.mjs';
import { localDay } from './local-day.mjs';
import { isView } from './messages.mjs';
import { Requests } from './requests.mjs';
import { Unsaid } from './status.mjs';
import { Trouble } from './trouble.mjs';
import { UnderWay } from './under-way.mjs';
import { ViewKeeper } from './view-keeper.mjs';
import { Widget } from './widget.mjs';
import { guardUnload, watchWorld } from './world.mjs';

/** @typedef {import('./messages.mjs').Request} Request */
/** @typedef {import('./messages.mjs').Reply} Reply */

/** @type {Planner | undefined} */
let planner;

/** @param {HTMLElement} element */
export function mount(element) {
  planner ??= new Planner(element.dataset.policy);
  planner.mount(element);
}

class Planner {
  /** @type {Widget | undefined} */
  #widget;
  #day = '';
  #underWay = new UnderWay();
  #drafts = new Drafts();
  #unsaid = new Unsaid();
  #trouble = new Trouble(() => this.#showState());
  #address = new Address((link) => this.#goTo(link));
  #saver = new Saver(() => this.#showState());
  #python = new Python(() => this.#showState());
  /** @type {Requests} */
  #requests;
  #viewKeeper;

  /** @param {string} [policy] JSON */
  constructor(policy) {
    this.#requests = new Requests(this.#python, {
      opening: () => ({ policy: JSON.parse(policy ?? 'null'), stored: this.#saver.current() }),
      drafts: (screen) => (this.#widget?.keepDrafts(), this.#drafts.fieldsOn(screen)),
    });
    this.#viewKeeper = new ViewKeeper(this.#requests, () => this.#screenToKeep, policy);
    watchWorld(() => this.#catchUp());
  }

  /** @param {HTMLElement} element */
  mount(element) {
    const handlers = { submit: this.#submit.bind(this), buttons: this.#buttons };
    this.#widget = new Widget(element, this.#drafts, handlers, this.#widget);
    this.#address.arrive();
    this.#saver.compare();
    this.#view();
    for (const { form, submitter } of takeSubmitted()) void this.#submit(form, submitter);
  }

  /** @type {import('./widget.mjs').Handlers['buttons']} */
  #buttons = {
    'restart': () => { this.#python.restart(); void this.#requests.work(); },
    'save': () => this.#widget?.status.say({ announce: '', isSaved: this.#saver.tryAgain() }),
    'take-stored': () => { this.#saver.yield(); this.#view('open'); },
    'download': (button) => this.#saver.offerBytes(button.dataset.filename ?? ''),
  };

  /** @type {(form: HTMLFormElement, submitter: HTMLElement | null) => Promise<void>} */
  async #submit(form, submitter) {
    if (!this.#widget || !this.#underWay.begin(form, submitter)) return;
    this.#trouble.forget();
    try {
      const screen = this.#widget.shown ?? this.#address.screen;
      this.#ask(await gatherForm(form, submitter, screen, this.#widget.largestFile), form);
    } catch (error) {
      this.#underWay.end(form);
      if (!(error instanceof FileProblem)) throw error;
      this.#trouble.tell(error.notice);
    }
  }

  /** Shows the screen of the address; from the stored plan when that is another one than here. */
  #view(action = this.#saver.isBehind ? 'open' : 'show') {
    this.#ask(gather(action, this.#address.screen), null);
  }

  /** @type {(request: Request, form: HTMLFormElement | null) => void} `form`: the one submitted */
  #ask(request, form) {
    this.#day = request.today;
    this.#requests.ask(request, (reply) => {
      this.#underWay.end(form);
      if (reply) this.#apply(request, reply, form);
      else this.#trouble.tell('request-failed');
      this.#showState();
    });
    this.#showState();
  }

  /** @type {(request: Request, reply: Reply, form: HTMLFormElement | null) => void} */
  #apply(request, reply, form) {
    const isSaved = reply.document !== null && this.#saver.save(reply.document);
    if (form && reply.is_done) this.#widget?.dropDraft(form);
    const isShown = this.#requests.waiting === 0 && this.#isUp; // if not, the visitor has gone on; the next reply shows it
    if (isShown) {
      this.#address.change(reply.screen, isView(request) ? 'replace' : 'push');
      this.#widget?.render(reply, form);
    }
    const words = this.#unsaid.joined({ announce: reply.announce, isSaved }, { isView: isView(request), isShown });
    this.#widget?.status.say(words);
    perform(reply.effects, () => this.#setAside());
    performance.mark(isSaved ? 'followup:saved' : 'followup:shown');
    keepWhenIdle(this.#python);
    this.#viewKeeper.keepSoon();
  }

  /** @param {HTMLAnchorElement} [link] inside a form it is its "cancel" */
  #goTo(link) {
    this.#widget?.dropDraft(link?.closest('form'));
    this.#trouble.forget();
    this.#view();
  }

  #setAside() {
    if (this.#saver.setAside()) this.#view('open');
    else this.#trouble.tell('set-aside-failed');
  }

  #catchUp() {
    if (!this.#isUp) return;
    this.#saver.compare();
    const isNewDay = this.#day !== localDay() && !this.#widget?.isTyping;
    if (!this.#requests.hasEdits && (this.#saver.isBehind || isNewDay)) this.#view();
  }

  /** Whether the widget is on the page that the visitor is on, and Material has not just put a new one in its place. */
  get #isUp() {
    return this.#address.isHere && this.#widget?.element.isConnected === true;
  }

  /** @returns {string | null} null while what is shown is not what is stored */
  get #screenToKeep() {
    const isStored = !this.#saver.hasUnsaved && !this.#saver.isBehind && this.#requests.waiting === 0;
    return isStored && this.#isUp ? (this.#widget?.shown ?? null) : null;
  }

  #showState() {
    guardUnload(this.#saver.hasUnsaved || this.#requests.hasEdits);
    if (!this.#widget) return;
    showPython(this.#widget, this.#python, { isWaiting: this.#requests.waiting > 0, stored: () => this.#saver.bytes });
    this.#saver.show(this.#widget.notices);
    this.#trouble.show(this.#widget.notices);
  }
}
