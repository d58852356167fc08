/**
 * The line to one worker. It can be opened before anyone listens: what the worker says meanwhile is kept.
 * A worker begun from a `blob:` lives under this page's content policy; one begun from an address would not. Its whole
 * script is in the blob, because without a network Firefox would not find what it imports.
 */
import { Files } from '../runtime/files.mjs';
import { commonParts, hasCommonParts, sourceOf } from './parts.mjs';

/**
 * @typedef {import('../runtime/messages.mjs').LineMessage} LineMessage
 * @typedef {import('../runtime/messages.mjs').Order} Order
 * @typedef {import('../runtime/messages.mjs').Wish} Wish
 */

const TOTAL = WORKER.size + RUNTIME.wasm.size + RUNTIME.boot.size; // bytes

export class Line {
  /** @type {Worker | null} */
  #worker = null;
  #isClosed = false;
  /** Whether something did not come: another line may do better. */
  hasFailed = false;
  /** @type {LineMessage[]} */
  #unheard = [];
  /** @type {(message: LineMessage) => void} */
  #hear = (message) => void this.#unheard.push(message);

  /** @param {Wish} wish */
  constructor(wish) {
    if (typeof WebAssembly === 'undefined') this.#hear({ type: 'failed', reason: 'no WebAssembly', cause: 'no-webassembly' });
    else this.#open(wish).catch((error) => this.#fail(error));
  }

  /** @param {(message: LineMessage) => void} hear */
  listen(hear) {
    this.#hear = hear;
    for (const message of this.#unheard.splice(0)) hear(message);
  }

  /** @param {string} text */
  send(text) {
    this.#worker?.postMessage(text);
  }

  close() {
    this.#isClosed = true;
    this.#hear = () => {};
    this.#worker?.terminate();
  }

  /** @param {Wish} wish */
  async #open({ task, mayRestore, root }) {
    const before = hasCommonParts() ? WORKER.size + RUNTIME.wasm.size : 0;
    const files = new Files(root, (bytes) => this.#count(before + bytes));
    const { wasm, script } = commonParts(files);
    const [module, source] = await Promise.all([wasm, sourceOf(files, mayRestore), this.#begin(script)]);
    if ('snapshot' in source) this.#hear({ type: 'restoring' });
    this.#order({ task, root, script: WORKER, wasm: module, source });
  }

  /** @param {Promise<string>} script its worker starts while the rest is on its way */
  async #begin(script) {
    const address = await script;
    if (this.#isClosed) return;
    this.#worker = new Worker(address, { type: 'module' });
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message ?? 'the worker did not start');
  }

  /** @param {Order} order */
  #order(order) {
    const { source } = order;
    this.#worker?.postMessage(order, ['snapshot' in source ? source.snapshot.buffer : source.archive]);
  }

  /** @param {number} bytes */
  #count(bytes) {
    const loaded = Math.min(bytes, TOTAL);
    this.#hear({ type: 'progress', stage: loaded < TOTAL ? 'download' : 'start', loaded, total: TOTAL });
  }

  /** @param {unknown} reason */
  #fail(reason) {
    this.hasFailed = true;
    this.#hear({ type: 'failed', reason: String(reason) });
  }
}
