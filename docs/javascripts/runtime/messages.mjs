/**
 * What the page and its worker say to each other, beside requests and replies, which go as text.
 *
 * @typedef {{stage: 'download' | 'start', loaded: number, total: number}} Progress bytes, unpacked
 *
 * @typedef {object} Order the first message to a worker
 * @property {'run' | 'keep'} task answer requests, or make a snapshot for the next visit and end
 * @property {boolean} mayRestore whether a kept snapshot may be used; if not, it is dropped
 * @property {string} root of the site
 *
 * @typedef {{type: 'reply', text: string} | {type: 'fault', reason: string}} Answer
 * @typedef {{type: 'restoring'} | {type: 'ready'} | {type: 'kept'} | {type: 'failed', reason: string}} Step
 * @typedef {{type: 'progress'} & Progress | Step | Answer} WorkerMessage
 */

export {};
