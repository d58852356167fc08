/** Keys that press a button of the screen. Where the visitor types or chooses, they are the browser's own. */

const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, [contenteditable]';

/** @param {() => HTMLElement | null} mount where the buttons are; null while they are not in sight */
export function watchKeys(mount) {
  document.addEventListener('keydown', (event) => {
    const action = event.defaultPrevented || isTyping(event) ? null : actionOf(event);
    const button = action && mount()?.querySelector(`form[data-action="${action}"] button:enabled`);
    if (!(button instanceof HTMLElement)) return;
    event.preventDefault();
    if (!event.repeat) button.click();
  });
}

/** @param {KeyboardEvent} event @returns {'undo' | 'redo' | null} */
function actionOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }) {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = /^[ -~]$/.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase(); // of a keyboard without Latin letters
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** @param {KeyboardEvent} event */
function isTyping({ target }) {
  return target instanceof Element && target.closest(TYPING) !== null;
}
