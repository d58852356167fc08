/** Forms on their way: gathered once, and busy until they are dealt with. A search is never in the visitor's way. */
import { FileProblem, gatherForm } from './gather.mjs';
import { isLive } from './live-forms.mjs';
import { UnderWay } from './under-way.mjs';

/** @typedef {{form: HTMLFormElement, submitter: HTMLElement | null}} Submission */

export class Submissions {
  #underWay = new UnderWay();

  /** @param {import('./trouble.mjs').Trouble} trouble */
  constructor(trouble) {
    this.trouble = trouble;
  }

  /**
   * @param {Submission} submission
   * @param {{screen: string, largestFile: number}} page
   * @returns {Promise<import('./messages.mjs').Request | null>} null when it is under way already, or cannot be taken
   */
  async begin({ form, submitter }, { screen, largestFile }) {
    if (!isLive(form) && !this.#underWay.begin(form, submitter)) return null;
    this.trouble.forget();
    try {
      return await gatherForm(form, submitter, screen, largestFile);
    } catch (error) {
      this.end(form);
      if (!(error instanceof FileProblem)) throw error;
      this.trouble.tell(error.notice);
      return null;
    }
  }

  /** @param {HTMLFormElement | null} form before anything is rendered in its place */
  end(form) {
    this.#underWay.end(form);
  }
}
