/** The plan as this tab has it: saved or not yet, and whose turn it is to change it. */
import { Saver } from '../saving/saver.mjs';
import { Turn } from '../saving/turn.mjs';

export class Plan {
  saver;
  turn;

  /**
   * @param {() => void} onChange called when what `show` would show may have changed
   * @param {() => void} onTurn called likewise when the turn to write was got or lost
   */
  constructor(onChange, onTurn) {
    this.saver = new Saver(onChange);
    this.turn = new Turn(this.saver, onTurn);
  }

  /** Whether another tab has stored a plan that Python was not told, and nothing here stands against it. */
  get isBehind() {
    return this.saver.isBehind;
  }

  /** Whether this tab keeps what it shows for the next visit: the tab that may write, of what is stored. */
  get isToBeKept() {
    return this.turn.isMine && !this.saver.hasUnsaved && !this.isBehind;
  }

  /** @returns {string | null} what Python is told */
  current() {
    this.turn.isRefused &&= !this.isBehind; // the other tab could save after all
    return this.saver.current();
  }

  /** @param {import('./messages.mjs').Reply} reply @returns {boolean} whether it held a plan, and that is saved now */
  take({ document }) {
    return document !== null && this.saver.save(document);
  }

  /**
   * @param {import('./notices.mjs').Notices} notices
   * @param {boolean} isUsable whether what is submitted here is carried out
   */
  show(notices, isUsable) {
    this.saver.show(notices);
    const isFollowing = isUsable && this.turn.isFollowing && !this.saver.hasUnsaved;
    notices.toggle('following', isFollowing && !this.turn.isRefused);
    notices.toggle('unsaved-elsewhere', isFollowing && this.turn.isRefused);
  }
}
