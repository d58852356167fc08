/** Keeps what a returning visitor reads before Python is there: the overview, and the screen they were on. */
import { LastViews } from '../saving/last-view.mjs';
import { base } from '../site.mjs';
import { gather } from './gather.mjs';

/** @typedef {import('./messages.mjs').Reply} Reply */

const QUIET = 400; // milliseconds without a request before it is worth asking
const OVERVIEW = '/';

export class ViewKeeper {
  #views;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {import('./requests.mjs').Requests} requests
   * @param {() => string | null} screen the one to keep now; null while there is none, or what is shown is not what is stored
   * @param {string} [policy] as it stands in the page
   */
  constructor(requests, screen, policy) {
    this.#views = new LastViews(base, policy);
    this.requests = requests;
    this.screen = screen;
  }

  /** Something was shown: keep it once nothing more is asked. */
  keepSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), QUIET);
  }

  async #keep() {
    const screen = this.screen();
    if (screen === null) return;
    /** @type {Record<string, string>} */
    const screens = {};
    for (const each of new Set([OVERVIEW, screen])) {
      const reply = await this.#peek(each);
      if (!reply || this.screen() !== screen) return; // the visitor goes on; so it is kept later
      screens[each] = reply.html.planner ?? '';
      this.#views.write({ day: reply.day, dayInWords: reply.day_in_words, screens });
    }
  }

  /** @param {string} screen @returns {Promise<Reply | null>} */
  #peek(screen) {
    if (this.requests.waiting > 0) return Promise.resolve(null);
    return new Promise((resolve) => this.requests.ask(gather('peek', screen), resolve));
  }
}
