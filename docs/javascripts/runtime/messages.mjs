/**
 * What the page and its worker say to each other, beside requests and replies, which go as text. The page fetches and
 * compiles, because it can begin before there is a worker.
 *
 * @typedef {object} Wish what a worker is started for
 * @property {'run' | 'keep'} task answer requests, or make a snapshot for the next visit and end
 * @property {boolean} mayRestore whether a kept snapshot may be used; if not, it is dropped
 * @property {string} root of the site
 *
 * @typedef {{snapshot: Uint8Array<ArrayBuffer>} | {archive: ArrayBuffer}} Source what Python comes up from
 *
 * @typedef {object} Order the first message to a worker
 * @property {'run' | 'keep'} task
 * @property {string} root of the site
 * @property {BuiltFile} script the worker's own, which it cannot know
 * @property {WebAssembly.Module} wasm
 * @property {Source} source
 *
 * @typedef {{stage: 'download' | 'start', loaded: number, total: number}} Progress bytes, unpacked
 * @typedef {{type: 'reply', text: string} | {type: 'fault', reason: string}} Answer
 * @typedef {'no-webassembly' | 'lost' | 'silent'} Cause "lost": a part did not arrive, or did not work
 * @typedef {{type: 'failed', reason: string, cause?: Cause}} Failed without a cause it is "lost"
 *
 * @typedef {{type: 'ready'} | {type: 'kept'} | Failed | Answer} WorkerMessage
 * @typedef {{type: 'progress'} & Progress | {type: 'restoring'} | WorkerMessage} LineMessage
 */

export {};
