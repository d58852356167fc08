/**
 * What the page and its worker say to each other, beside requests and replies, which go as text. The page compiles
 * the WebAssembly, because that can begin before there is a worker, and sends it as a message of its own.
 *
 * @typedef {object} Order the first message to a worker
 * @property {'run' | 'keep'} task answer requests, or make a snapshot for the next visit and end
 * @property {boolean} mayRestore whether a kept snapshot may be used; if not, it is dropped
 * @property {string} root of the site
 * @property {BuiltFile} [script] the worker's own, which it cannot know
 *
 * @typedef {{stage: 'download' | 'start', loaded: number, total: number}} Progress bytes, unpacked
 * @typedef {{type: 'reply', text: string} | {type: 'fault', reason: string}} Answer
 * @typedef {'no-webassembly' | 'lost' | 'silent'} Cause "lost": a part did not arrive, or did not work
 * @typedef {{type: 'failed', reason: string, cause?: Cause}} Failed without a cause it is "lost"
 * @typedef {{type: 'restoring'} | {type: 'ready'} | {type: 'kept'} | Failed} Step
 *
 * @typedef {{type: 'loaded', bytes: number} | Step | Answer} WorkerMessage `bytes`: so far, of all the worker loads
 * @typedef {{type: 'progress'} & Progress | Step | Answer} LineMessage
 */

export {};
