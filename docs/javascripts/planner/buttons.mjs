/** What the notices' own buttons do, by `data-host`. */

/**
 * @param {import('./plan.mjs').Plan} plan
 * @param {object} page
 * @param {() => void} page.restart has Python started anew
 * @param {() => void} page.reopen shows the plan that is stored
 * @param {(isSaved: boolean) => void} page.say
 * @param {() => void} page.settle the turn was taken
 * @returns {import('./widget.mjs').Handlers['buttons']}
 */
export function buttonsFor({ saver, turn }, { restart, reopen, say, settle }) {
  /** @param {() => void} task @param {boolean} [isForced] */
  const inTurn = (task, isForced = false) => void turn.during(task, { isForced }).catch(() => {}); // refused: a notice says so
  return {
    'restart': restart,
    'save': () => inTurn(() => say(saver.tryAgain())),
    'take-stored': () => (saver.yield(), reopen()),
    'take-over': () => inTurn(settle, turn.isRefused),
    'download': (button) => saver.offerBytes(button.dataset.filename ?? ''),
  };
}
