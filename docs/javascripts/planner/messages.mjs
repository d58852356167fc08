/** What goes to Python and what comes back. */

/**
 * @typedef {object} Request
 * @property {string} action "open", "show", "peek" (a screen as it would be, changing nothing), or what the submitted form does
 * @property {string} screen
 * @property {[name: string, value: string][]} fields of the form; with "open" and "show": what was typed there before
 * @property {string[]} invalid names of the inputs whose text is no value: half a date, for example
 * @property {string} today the visitor's calendar date, YYYY-MM-DD
 * @property {string} token new for every request
 * @property {string} base the path of the site's root
 * @property {string} origin what stands before it in an address
 * @property {unknown} [policy] with "open" only
 * @property {string | null} [stored] with "open" only: the saved plan document, as text
 * @property {string} [keeps_copy] why a copy of the plan is kept before this is sent; with a form that asks for it
 * @property {object} [device] what only the browser knows of how the plan is kept
 * @property {boolean} is_live whether the form asks by itself, while the visitor types in it
 * @property {string[]} [languages] with "open" only: what the visitor reads, as the browser knows it, the best first
 *
 * @typedef {object} Download
 * @property {string} filename
 * @property {string} media_type
 * @property {string} text
 * @property {boolean} [is_backup] whether it holds the whole plan
 * @property {string} [passphrase] to seal it with
 * @property {string} [action] to be submitted once it is sealed and handed over, or could not be
 *
 * @typedef {{kind: 'unseal', text: string, passphrase: string, action: string}} Unseal
 * @typedef {(Download & {kind: 'download'}) | Unseal | {kind: 'set_aside'} | {kind: 'go', path: string}} Effect
 *
 * @typedef {object} Reply
 * @property {Record<string, string>} html fragments by mount
 * @property {string} screen
 * @property {string | null} document the plan to save, or null when it did not change: the text after the reply's own line
 * @property {string} announce
 * @property {string | null} focus a selector
 * @property {Effect[]} effects
 * @property {string} day the request's `today`
 * @property {string} day_in_words the same for people
 * @property {boolean} [is_sample] whether it shows a sample in the plan's place
 * @property {boolean} is_done whether what was typed in the submitted form has been dealt with
 */

/** What a visitor does that changes no plan. */
const READING = [
  'plan.download', 'unreadable.download', 'sample.start', 'sample.end',
  'exchange.csv', 'exchange.table.read', 'exchange.table.adjust', 'exchange.table.use', 'exchange.table.leave', 'exchange.table.problems',
  'practice.coach', 'practice.coach.read', 'practice.calculate', 'practice.go', 'practice.move', 'practice.retry',
  'exchange.load.read', 'exchange.load.open', 'exchange.load.opened', 'exchange.load.leave', 'exchange.backup.download', 'exchange.backup.sealed',
  'exchange.device', 'exchange.receive', 'exchange.contacts',
  'exchange.log.find',
];

/** @param {Request} request @returns {boolean} whether it is the visitor's doing */
export function isEdit(request) {
  return !isView(request) && !isPeek(request) && !isLive(request);
}

/** @param {Request} request @returns {boolean} whether it may change the plan, which only the tab that has the turn does */
export function isWrite(request) {
  return isEdit(request) && !READING.includes(request.action) && !isChoice(request);
}

/** @param {Request} request @returns {boolean} whether the visitor only looks */
export function isView(request) {
  return request.action === 'show' || request.action === 'open';
}

/** @param {Request} request @returns {boolean} whether the page asks by itself, to keep what it shows */
export function isPeek(request) {
  return request.action === 'peek';
}

/** @param {Request} request @returns {boolean} whether it is asked while the visitor types: only what they asked last counts */
export function isLive(request) {
  return request.is_live;
}

/** @param {Request} request @returns {boolean} whether the form is only to be shown with more to choose from */
function isChoice({ action, fields }) {
  return action === 'settings.save' && fields.some(([name, value]) => name === 'do' && value === 'choose-country');
}

/** @param {string} text from Python: the reply, and in a line of its own the document, which is not read again @returns {Reply} */
export function understood(text) {
  const end = text.indexOf('\n');
  const [reply, document] = end < 0 ? [text, null] : [text.slice(0, end), text.slice(end + 1)];
  return { document, ...JSON.parse(reply) };
}
