/**
 * The plan as this tab has it: saved or not yet, and whose turn it is to change it. While Python shows a sample in its
 * place, the plan is left alone: nothing is saved, nothing is read, and nobody's turn is needed.
 */
import { Saver } from '../saving/saver.mjs';
import { Turn } from '../saving/turn.mjs';

export class Plan {
  saver;
  turn;
  isSample = false;

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
    return !this.isSample && this.saver.isBehind;
  }

  /** Whether this tab keeps what it shows for the next visit: the tab that may write, of what is stored. */
  get isToBeKept() {
    return !this.isSample && this.turn.isMine && !this.saver.hasUnsaved && !this.isBehind;
  }

  /** How often this tab has lost the turn, as far as that matters to what is done here. */
  get losses() {
    return this.isSample ? 0 : this.turn.losses;
  }

  /** Whether what is done here counts. */
  get isMine() {
    return this.isSample || this.turn.isMine;
  }

  /**
   * Carries out an edit.
   * @template T
   * @param {() => Promise<T>} task
   * @returns {Promise<T>}
   */
  during(task) {
    return this.isSample ? task() : this.turn.during(task);
  }

  /** Looks what became of the stored plan. */
  compare() {
    if (!this.isSample) this.saver.compare();
  }

  /** @returns {string | null} what Python is told */
  current() {
    this.turn.isRefused &&= !this.isBehind; // the other tab could save after all
    return this.saver.current();
  }

  /** @param {import('./messages.mjs').Reply} reply @returns {boolean} whether it held a plan, and that is saved now */
  take({ document, is_sample: isSample = false }) {
    this.isSample = isSample;
    return !isSample && document !== null && this.saver.save(document);
  }

  /**
   * @param {import('./notices.mjs').Notices} notices
   * @param {boolean} isUsable whether what is submitted here is carried out
   */
  show(notices, isUsable) {
    this.saver.show(notices);
    const isFollowing = isUsable && !this.isSample && this.turn.isFollowing && !this.saver.hasUnsaved;
    notices.toggle('following', isFollowing && !this.turn.isRefused, this.turn.isMine && !this.isSample);
    notices.toggle('unsaved-elsewhere', isFollowing && this.turn.isRefused);
  }
}
