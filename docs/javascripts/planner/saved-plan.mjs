/**
 * The plan as it is stored, listed by the page alone while there is no Python: what was recorded, as it was recorded.
 * Nothing is worked out here.
 */
import { Templates } from './templates.mjs';

/**
 * @typedef {import('./templates.mjs').Values} Values
 * @typedef {Values & {interviewers: Values[]}} Interview
 * @typedef {Values & {interviews: Interview[], touchpoints: Values[]}} Opportunity
 * @typedef {{opportunities: Opportunity[]}} Plan
 */

const AT_ONCE = 25; // opportunities between two breaths of the page

/**
 * @param {string} text
 * @returns {Plan | null} null when it has not the form of a plan
 */
export function planIn(text) {
  try {
    const plan = JSON.parse(text);
    return plan?.format === 'followup-plan' && areAll(plan.opportunities, isOpportunity) ? plan : null;
  } catch {
    return null;
  }
}

/**
 * @param {HTMLElement} page with the templates
 * @param {HTMLElement} mount
 * @param {Plan} plan
 */
export function listPlan(page, mount, { opportunities }) {
  const templates = new Templates(page);
  mount.replaceChildren(templates.filled('plan', {}));
  const list = mount.querySelector('[data-list]');
  if (list) addTo(list, opportunities.map((each) => () => templates.filled('opportunities', withNames(each))));
}

/**
 * @param {Element} list
 * @param {(() => DocumentFragment)[]} parts
 */
function addTo(list, parts) {
  list.append(...parts.slice(0, AT_ONCE).map((part) => part()));
  const rest = parts.slice(AT_ONCE);
  if (rest.length > 0) setTimeout(() => list.isConnected && addTo(list, rest));
}

/** A touchpoint names a person by an id. @param {Opportunity} opportunity @returns {Values} */
function withNames(opportunity) {
  const people = opportunity.interviews.flatMap(({ interviewers }) => interviewers);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const touchpoints = opportunity.touchpoints.map((each) => ({ ...each, with: names.get(each.interviewer_id) }));
  return { ...opportunity, touchpoints };
}

/** @param {any} value */
function isOpportunity(value) {
  return isRecord(value) && areAll(value.interviews, isInterview) && areAll(value.touchpoints, isRecord);
}

/** @param {any} value */
function isInterview(value) {
  return isRecord(value) && areAll(value.interviewers, isRecord);
}

/** @param {unknown} value */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @type {(value: unknown, isRight: (each: unknown) => boolean) => boolean} */
function areAll(value, isRight) {
  return Array.isArray(value) && value.every(isRight);
}
