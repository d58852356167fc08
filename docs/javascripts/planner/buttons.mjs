/** What buttons do that need no Python, by `data-host`: those of the notices, those about a text, and print. */
import { copy } from './copying.mjs';
import { share } from './sharing.mjs';
import { jump, put, select } from './writing.mjs';

/**
 * @param {import('./plan.mjs').Plan} plan
 * @param {object} page
 * @param {() => void} page.restart has Python started anew
 * @param {() => void} page.reopen shows the plan that is stored
 * @param {(isSaved: boolean) => void} page.say
 * @param {(words: string) => void} page.tell
 * @returns {import('./widget.mjs').Handlers['buttons']}
 */
export function buttonsFor({ saver, turn }, { restart, reopen, say, tell }) {
  /** @type {(button: HTMLElement, task: () => void, isForced?: boolean) => Promise<void>} */
  const inTurn = async (button, task, isForced = false) => {
    button.setAttribute('aria-busy', 'true');
    await turn.during(task, { isForced }).catch(() => {}); // refused: a notice says so
    button.removeAttribute('aria-busy');
  };
  return {
    'restart': restart,
    'save': (button) => void inTurn(button, () => say(saver.tryAgain())),
    'take-stored': () => (saver.yield(), reopen()),
    'take-over': (button) => void inTurn(button, () => {}, turn.isRefused),
    'copy': (button) => void copy(button, tell),
    'share': (button) => void share(button, { stored: () => saver.bytes, tell }),
    'print': () => print(),
    'select': select,
    'jump': jump,
    'put': (button) => put(button, tell),
    'download': (button) => saver.offerBytes(button.dataset.filename ?? ''),
  };
}
