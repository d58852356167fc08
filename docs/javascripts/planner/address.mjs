/**
 * Where the visitor is. The planner's screens are addresses of one page: "#/o/abc" is the screen "/o/abc".
 * A click on a link to a screen is hidden from Material's instant navigation, which would fetch the page again.
 * Back and forward cannot be hidden from it: the first of them after a load does fetch it, and the planner is
 * mounted anew.
 */
import { keepArrived } from '../arrived.mjs';
import { isOnePlace, screenOf, written } from './screens.mjs';

export class Address {
  /** The screen that the address names; Python may not have rendered it yet. */
  screen = '/';
  #path = '';
  /** @type {string | undefined} */
  #home;

  /** @param {(link?: HTMLAnchorElement) => void} onMove the visitor asked for another screen */
  constructor(onMove) {
    this.onMove = onMove;
    addEventListener('popstate', () => this.#followHistory());
    document.addEventListener('click', (event) => this.#followClick(event), { capture: true });
  }

  /**
   * A page with a widget has come up.
   * @param {string} [home] the one place that the widget is for, where it is not the planner
   */
  arrive(home) {
    this.#path = location.pathname;
    this.#home = home;
    if (home === undefined) keepArrived();
    this.screen = this.#screenOf(location) ?? home ?? '/';
  }

  /** @returns {boolean} whether the address is the planner's; Material may be fetching another page already */
  get isHere() {
    return location.pathname === this.#path;
  }

  /**
   * Python decided where the visitor is now.
   * @param {string} screen
   * @param {'push' | 'replace'} how within one place, the way back is not made longer
   */
  change(screen, how) {
    const before = this.screen;
    this.screen = written(screen);
    if (this.screen === before) return;
    const address = `${location.pathname}${location.search}#${this.screen}`;
    if (how === 'push' && !isOnePlace(this.screen, before)) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  /**
   * A page of the guide has one place to show; without a screen in it, its address leads to the page's text.
   * @param {{hash: string}} address
   */
  #screenOf(address) {
    const screen = screenOf(address);
    return this.#home === undefined || isOnePlace(screen, this.#home) ? screen : null;
  }

  #followHistory() {
    const hasArrived = this.isHere && this.#home === undefined && keepArrived();
    const screen = this.isHere ? this.#screenOf(location) : null;
    if (screen === null || (screen === this.screen && !hasArrived)) return;
    this.screen = screen;
    this.onMove();
  }

  /** @param {MouseEvent} event */
  #followClick(event) {
    const link = this.isHere ? linkOf(event) : null;
    const screen = link ? this.#screenOf(link) : null;
    if (!link || screen === null) return;
    event.preventDefault();
    event.stopPropagation();
    closeOverlays();
    if (screen === this.screen) return;
    this.change(screen, 'push');
    this.onMove(link);
  }
}

/**
 * @param {MouseEvent} event
 * @returns {HTMLAnchorElement | null} the link to this page that a plain click follows in this tab
 */
function linkOf(event) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || !isThisPage(link)) return null;
  return event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey ? null : link;
}

/** @param {HTMLAnchorElement} link */
function isThisPage(link) {
  return link.origin === location.origin && link.pathname === location.pathname && link.search === location.search;
}

/** Material closes its drawer and its search when the page changes; for a visitor a screen is a page, too. */
function closeOverlays() {
  for (const toggle of openOverlays()) toggle.click();
}

/** @returns {boolean} whether Material's drawer or its search lies over the page */
export function hasOverlay() {
  return openOverlays().length > 0;
}

function openOverlays() {
  const toggles = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('[data-md-toggle="drawer"], [data-md-toggle="search"]'));
  return [...toggles].filter(({ checked }) => checked);
}
