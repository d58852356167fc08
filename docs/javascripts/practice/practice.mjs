/**
 * A part of a guide page that Python answers: an exercise, the coach, a calculator. It stands there from the start, to
 * be read; the planner's scripts and Python come when the visitor begins with it. Whoever has begun before, has typed
 * something here, or comes from the planner, has Python's own view of it at once.
 */
import { holdBack } from '../held-back.mjs';
import { tellHostFailed } from '../host-failed.mjs';
import { start } from '../intent.mjs';
import { base } from '../site.mjs';
import { showReadingInTrouble } from './reading.mjs';

/** @typedef {import('../begun.mjs').Begun} Begun */

const REST = 100; // milliseconds; a pointer that only passes over means nothing
const CAMP = /\\?"camp\\?":\s?\{/;
// Where progress is shown.
const WITH_PROGRESS = /^\/(camp|certificate)\b/;

const begun = /** @type {Begun} */ (globalThis);

/** @param {HTMLElement} widget */
export function mount(widget) {
  const place = /** @type {HTMLElement} */ (widget.querySelector('[data-mount]'));
  // What stands there is the screen as Python shows it to whoever is new.
  place.dataset.shown ??= widget.dataset.screen ?? '';
  showReadingInTrouble(widget);
  const hold = holdBack(place);
  const pressed = holdPresses(place);
  const begin = once(() => {
    begun.followupSubmitted = hold;
    start();
    import('../planner/planner.mjs').then((planner) => {
      if (widget.isConnected) planner.mount(widget);
      for (const button of pressed()) button.click();
    }).catch((error) => tellHostFailed(widget, error));
  });
  const isAtIt = place.contains(document.activeElement); // before anyone listened
  if (isAtIt || begun.followupLine === null || isUnderWay() || hasProgress(widget) || hasDraft(widget)) begin();
  else awaitIntent(place, begin);
}

/**
 * A button that needs no Python needs the planner's scripts: it is pressed once more when they are there.
 * @param {HTMLElement} place
 * @returns {() => Set<HTMLElement>} ends it, and gives what was pressed
 */
function holdPresses(place) {
  /** @type {Set<HTMLElement>} */
  const pressed = new Set();
  const remember = (/** @type {Event} */ { target }) => {
    const button = /** @type {Element} */ (target).closest('button[data-host]');
    if (button instanceof HTMLElement) pressed.add(button);
  };
  place.addEventListener('click', remember);
  return () => {
    place.removeEventListener('click', remember);
    return pressed;
  };
}

/** The page was loaded again in the middle of it: see planner/address.mjs. */
function isUnderWay() {
  return location.hash.startsWith('#/');
}

/** @param {HTMLElement} widget */
function hasProgress(widget) {
  if (!WITH_PROGRESS.test(widget.dataset.screen ?? '')) return false;
  try {
    return CAMP.test(localStorage.getItem(`${base}:followup:plan`) ?? '');
  } catch {
    return false;
  }
}

/** What was typed here before the page was left or loaded again comes back with the planner's scripts. @param {HTMLElement} widget */
function hasDraft({ dataset }) {
  try {
    const places = Object.keys(JSON.parse(sessionStorage.getItem(`${base}:followup:drafts`) ?? '{}') ?? {});
    return places.some((place) => place.startsWith(dataset.screen ?? '/'));
  } catch {
    return false;
  }
}

/**
 * @param {HTMLElement} place
 * @param {() => void} begin
 */
function awaitIntent(place, begin) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  for (const name of ['focusin', 'pointerdown', 'submit']) place.addEventListener(name, begin, { once: true });
  place.addEventListener('pointerenter', () => (resting = setTimeout(begin, REST)));
  place.addEventListener('pointerleave', () => clearTimeout(resting));
}

/** @param {() => void} action @returns {() => void} */
function once(action) {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
