/**
 * Marks a plan that stands there as an earlier visit left it: before anything is painted, and until Python has shown it
 * anew. One of an earlier day must never be read as today's.
 */
import { localDay } from './local-day.mjs';

/**
 * @param {import('./notices.mjs').Notices} notices
 * @param {HTMLElement} mount
 * @param {boolean} isComing whether Python is on its way
 * @param {'again' | 'bytes' | ''} [also] what else there is to say
 */
export function markLast(notices, mount, isComing, also = '') {
  const { day, dayInWords } = mount.dataset;
  const isLast = dayInWords !== undefined;
  const isEarlier = isLast && day !== localDay();
  const coming = isEarlier ? 'earlier' : 'today';
  mount.toggleAttribute('data-earlier', isEarlier);
  mount.toggleAttribute('aria-busy', false);
  if (isLast && isComing) mount.setAttribute('aria-busy', 'true');
  notices.fill('last-view', { day: dayInWords ?? '' });
  notices.choose('last-view', isLast ? (isComing ? coming : 'kept') : '', also);
  notices.toggle('last-view', isLast || also === 'again');
}

/** What stands there now is Python's. @param {HTMLElement} mount */
export function forgetLast({ dataset }) {
  delete dataset.shown;
  delete dataset.day;
  delete dataset.dayInWords;
}
