/** What went wrong last: its notice stands, on whatever widget there is, until the visitor does something else. */

/** @typedef {'request-failed' | 'other-plan' | 'set-aside-failed' | 'file-unreadable' | 'file-too-large' | 'sealing-failed'} Name of a notice */

/** @type {Name[]} */
const NAMES = ['request-failed', 'other-plan', 'set-aside-failed', 'file-unreadable', 'file-too-large', 'sealing-failed'];

export class Trouble {
  /** @type {Name | null} */
  #last = null;

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /** @param {Name} name */
  tell(name) {
    this.#last = name;
    this.onChange();
  }

  forget() {
    this.#last = null;
    this.onChange();
  }

  /** @param {import('./notices.mjs').Notices} notices */
  show(notices) {
    for (const name of NAMES) notices.toggle(name, name === this.#last);
  }
}
