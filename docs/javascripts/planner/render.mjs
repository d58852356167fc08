/** Puts a fragment on the page and the visitor's focus where it belongs. */
import { Idiomorph } from 'idiomorph';


/** @type {EventTarget | null} where the visitor's focus was last, also after that was taken out of the page */
let lastFocused = null;
document.addEventListener('focusin', ({ target }) => (lastFocused = target));

/**
 * After the content was moved: moving it takes the focus away.
 * @param {HTMLElement} mount
 */
export function returnFocus(mount) {
  const isLost = document.activeElement === document.body;
  if (isLost && lastFocused instanceof HTMLElement && mount.contains(lastFocused)) lastFocused.focus({ preventScroll: true });
}

/**
 * The same screen again: what is focused, typed there or unfolded stays.
 * @param {HTMLElement} mount
 * @param {string} html
 * @param {boolean} isTyping whether what stands in the focused field is not touched: that would move the caret
 */
export function morph(mount, html, isTyping) {
  const hadFocus = mount.contains(document.activeElement);
  const callbacks = { beforeAttributeUpdated: mayChange };
  Idiomorph.morph(mount, html, { morphStyle: 'innerHTML', ignoreActiveValue: isTyping, callbacks });
  if (hadFocus && !mount.contains(document.activeElement)) focusHeading(mount);
}

/**
 * What the visitor unfolded to read stays unfolded.
 * @param {string} name of an attribute
 * @param {Element} element
 */
function mayChange(name, element) {
  return name !== 'open' || !element.hasAttribute('data-stays');
}

/**
 * Another screen: nothing of the one before is carried over.
 * @param {HTMLElement} mount
 * @param {string} html
 */
export function replace(mount, html) {
  mount.innerHTML = html;
}

/**
 * @param {HTMLElement} mount
 * @param {string} selector
 */
export function focusOn(mount, selector) {
  const target = mount.querySelector(selector);
  if (target instanceof HTMLElement) focus(target);
}

/**
 * @param {HTMLElement} widget
 * @param {HTMLElement} mount
 */
export function showFromTop(widget, mount) {
  if (widget.getBoundingClientRect().top < 0) widget.scrollIntoView();
  focusHeading(mount);
}

/** @param {HTMLElement} mount */
export function focusHeading(mount) {
  focusOn(mount, 'h1, h2, h3');
}

/** @param {HTMLElement} target */
function focus(target) {
  target.focus({ preventScroll: true });
  if (document.activeElement !== target) focusable(target).focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

/** @param {HTMLElement} target */
function focusable(target) {
  target.tabIndex = -1;
  return target;
}
