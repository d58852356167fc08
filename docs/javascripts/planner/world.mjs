/** What happens around the planner: a day ends, another tab saves, the visitor comes back or leaves. */

const MINUTE = 60_000; // milliseconds

/** @param {() => void} onReturn the visitor is back, or a minute has passed: is it still the same day, the same plan? */
export function watchWorld(onReturn) {
  setInterval(onReturn, MINUTE);
  for (const name of ['focus', 'pageshow', 'storage']) addEventListener(name, onReturn);
  document.addEventListener('visibilitychange', onReturn);
}

/** @param {boolean} isNeeded whether leaving now would lose something */
export function guardUnload(isNeeded) {
  if (isNeeded) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
}

/** @param {BeforeUnloadEvent} event */
function askBeforeLeaving(event) {
  event.preventDefault();
}
