/**
 * The planner of a visit: gather a request, have Python decide, then save, show, say and do what it answers.
 * There is one for the whole visit; Material's instant navigation gives it a new widget now and then.
 */
import { takeSubmitted } from '../begun.mjs';
import { keepingButtons } from '../keeping/buttons.mjs';
import { Keeping } from '../keeping/keeping.mjs';
import { keepWhenIdle } from '../python/keeper.mjs';
import { Python } from '../python/python.mjs';
import { buttonsFor } from './buttons.mjs';
import { perform } from './effects.mjs';
import { gather } from './gather.mjs';
import { showPython } from './loading.mjs';
import { localDay } from './local-day.mjs';
import { isEdit, isLive } from './messages.mjs';
import { Plan } from './plan.mjs';
import { askArrived } from './receiving.mjs';
import { Requests } from './requests.mjs';
import { isOnePlace, placeOf } from './screens.mjs';
import { markSharing } from './sharing.mjs';
import { Stage } from './stage.mjs';
import { Submissions } from './submissions.mjs';
import { Trouble } from './trouble.mjs';
import { ViewKeeper } from './view-keeper.mjs';
import { guardUnload, watchWorld } from './world.mjs';

/** @typedef {import('./messages.mjs').Request} Request */

/** @type {Planner | undefined} */
let planner;

/** @param {HTMLElement} element */
export function mount(element) {
  planner ??= new Planner(element.dataset.policy);
  planner.mount(element);
}

class Planner {
  #day = '';
  #toTell = '';
  #trouble = new Trouble(() => this.#showState());
  #submissions = new Submissions(this.#trouble);
  #stage = new Stage(() => this.#goTo());
  #plan = new Plan(() => this.#showState(), () => this.#passTurn());
  #keeping = new Keeping(this.#plan, () => this.#catchUp());
  #python = new Python(() => this.#showState());
  #requests;
  #viewKeeper;
  #buttons = { ...buttonsFor(this.#plan, {
    restart: () => (this.#python.restart(), void this.#requests.work()),
    reopen: () => this.#view('open'),
    tell: (words) => this.#stage.widget?.status.tell(words),
    say: (isSaved) => this.#saySaved(isSaved),
  }), ...keepingButtons(this.#keeping, {
    tell: (words) => this.#tellAtRest(words),
    ask: (action, fields) => this.#ask({ ...gather(action, this.#stage.screen), fields }, null),
  }) };

  /** @param {string} [policy] JSON */
  constructor(policy) {
    this.#requests = new Requests(this.#python, {
      opening: () => ({ policy: JSON.parse(policy ?? 'null'), stored: this.#plan.current(), languages: [...navigator.languages] }),
      drafts: (screen) => this.#stage.typedOn(screen),
      plan: this.#plan,
      keeping: this.#keeping,
    });
    this.#viewKeeper = new ViewKeeper(this.#requests, () => this.#screenToKeep, policy);
    this.#plan.turn.begin();
    this.#keeping.begin();
    watchWorld(() => this.#catchUp());
  }

  /** @param {HTMLElement} element */
  mount(element) {
    this.#stage.mount(element, { submit: this.#submit.bind(this), buttons: this.#buttons });
    this.#plan.isSample &&= this.#stage.isPlanner;
    this.#plan.compare();
    markSharing(element);
    this.#view();
    for (const { form, submitter } of takeSubmitted()) void this.#submit(form, submitter);
  }

  /** @type {(form: HTMLFormElement, submitter: HTMLElement | null) => Promise<void>} */
  async #submit(form, submitter) {
    const { widget, screen } = this.#stage;
    const request = widget && await this.#submissions.begin({ form, submitter }, { screen, largestFile: widget.largestFile });
    if (request && !this.#stage.isRendered) request.fields.push(...this.#stage.notShown(form));
    if (request) this.#ask(request, form);
  }

  /** Shows the screen of the address; from the stored plan when that is another one than here. */
  #view(action = 'show') {
    this.#ask(gather(action, this.#stage.address.screen), null);
    askArrived(this.#stage.widget, (request, onEnd) => this.#ask(request, null, onEnd));
  }

  /** @type {(request: Request, form: HTMLFormElement | null, onEnd?: () => void) => void} `form`: the one submitted */
  #ask(request, form, onEnd) {
    this.#day = request.today;
    this.#requests.ask(request, (reply, problem) => {
      this.#submissions.end(form);
      onEnd?.();
      const isStray = isLive(request) && !isOnePlace(request.screen, this.#stage.address.screen); // the visitor has left
      if (reply && !isStray) this.#apply({ request, reply, form });
      if (problem) this.#trouble.tell(problem);
      this.#catchUp(isStray || (!reply && problem !== null && isEdit(request))); // what was opened for it was not shown
      this.#tellAtRest(this.#toTell);
      this.#showState();
    });
    this.#showState();
  }

  /** @param {import('./stage.mjs').Answer} answer */
  #apply(answer) {
    const isSaved = this.#plan.take(answer.reply);
    if (isSaved) this.#keeping.saved();
    this.#stage.present(answer, { isSaved, isLast: this.#requests.waiting === 0 });
    perform(answer.reply.effects, {
      setAside: () => this.#setAside(),
      submit: (action, fields) => this.#ask({ ...gather(action, answer.reply.screen), fields }, null),
      report: (action, fields) => this.#ask({ ...gather(action, this.#stage.address.screen), fields }, null),
      refuse: () => this.#trouble.tell('sealing-failed'),
      mayLeave: isSaved || this.#plan.isSample,
    });
    performance.mark(isSaved ? 'followup:saved' : 'followup:shown');
    keepWhenIdle(this.#python);
    this.#viewKeeper.keepSoon();
  }

  /** @param {boolean} isSaved by the visitor's own wish, without Python */
  #saySaved(isSaved) {
    if (isSaved) this.#keeping.saved();
    this.#stage.widget?.status.say({ announce: '', isSaved });
  }

  /** Once nothing more is to be shown: a screen that comes takes away what was said. @param {string} words */
  #tellAtRest(words) {
    const { isBusy } = this.#requests;
    this.#toTell = isBusy ? words : '';
    if (words && !isBusy) this.#stage.widget?.status.tell(words);
  }

  #goTo() {
    this.#trouble.forget();
    this.#view();
  }

  #setAside() {
    if (this.#plan.saver.setAside()) this.#view('open');
    else this.#trouble.tell('set-aside-failed');
  }

  #catchUp(isNeeded = false) {
    if (!this.#stage.isUp) return;
    this.#plan.compare();
    const isNewDay = this.#day !== localDay() && !this.#stage.widget?.isTyping;
    const isNews = this.#keeping.isNewsFor(placeOf(this.#stage.screen)) && !this.#stage.widget?.isTyping;
    if (!this.#requests.isBusy && (isNeeded || this.#plan.isBehind || isNewDay || isNews)) this.#view();
  }

  /** Another tab may write now, or this one. */
  #passTurn() {
    this.#showState();
    this.#keeping.turned();
    if (!this.#plan.turn.isMine || !this.#stage.isRendered) return;
    this.#catchUp();
    this.#viewKeeper.keepSoon();
  }

  /** @returns {string | null} null while what is shown is not what is stored */
  get #screenToKeep() {
    const isToBeKept = this.#stage.isPlanner && this.#plan.isToBeKept && this.#requests.waiting === 0 && this.#stage.isUp;
    return isToBeKept ? (this.#stage.widget?.shown ?? null) : null;
  }

  #showState() {
    guardUnload(this.#plan.saver.hasUnsaved || (this.#requests.hasEdits && !this.#plan.isSample));
    const { widget } = this.#stage;
    if (!widget) return;
    showPython(widget, this.#python, { isWaiting: this.#requests.waiting > 0, stored: () => this.#plan.saver.bytes });
    this.#plan.show(widget.notices, this.#stage.isRendered && this.#python.isUsable);
    this.#trouble.show(widget.notices);
  }
}
