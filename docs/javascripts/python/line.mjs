/**
 * The line to one worker. It can be opened before anyone listens: what the worker says meanwhile is kept.
 * A worker begun from a `blob:` lives under this page's content policy; one begun from an address would not. Its whole
 * script is in the blob, because without a network Firefox would not find what it imports.
 */
import { Files } from '../runtime/files.mjs';

/**
 * @typedef {import('../runtime/messages.mjs').Order} Order
 * @typedef {import('../runtime/messages.mjs').LineMessage} LineMessage
 * @typedef {import('../runtime/messages.mjs').WorkerMessage} WorkerMessage
 */

const TOTAL = WORKER.size + RUNTIME.wasm.size + RUNTIME.boot.size;

/** @type {{wasm: Promise<WebAssembly.Module>, script: Promise<string>} | null} what every worker of this page is given */
let parts = null;

export class Line {
  #pageBytes = 0;
  #workerBytes = 0;
  /** @type {Worker | null} */
  #worker = null;
  #isClosed = false;
  /** @type {LineMessage[]} */
  #unheard = [];
  /** @type {(message: LineMessage) => void} */
  #hear = (message) => void this.#unheard.push(message);

  /** @param {Order} order */
  constructor(order) {
    if (typeof WebAssembly === 'undefined') this.#hear({ type: 'failed', reason: 'no WebAssembly', cause: 'no-webassembly' });
    else this.#open(order).catch((error) => this.#fail(error));
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

  /** @param {Order} order */
  async #open(order) {
    parts ??= load(new Files(order.root, (bytes) => this.#count(bytes, this.#workerBytes)));
    const { wasm, script } = parts;
    wasm.catch(() => (parts = null));
    script.catch(() => (parts = null));
    const address = await script;
    if (this.#isClosed) return;
    this.#worker = new Worker(address, { type: 'module' });
    this.#worker.onmessage = ({ data }) => this.#pass(data);
    this.#worker.onerror = (event) => this.#fail(event.message ?? 'the worker did not start');
    this.#worker.postMessage({ ...order, script: WORKER });
    this.#worker.postMessage(await wasm);
  }

  /** @param {WorkerMessage} message */
  #pass(message) {
    if (message.type === 'loaded') this.#count(this.#pageBytes, message.bytes);
    else this.#hear(message);
  }

  /** @param {number} pageBytes @param {number} workerBytes */
  #count(pageBytes, workerBytes) {
    this.#pageBytes = pageBytes;
    this.#workerBytes = workerBytes;
    const loaded = Math.min(pageBytes + workerBytes, TOTAL);
    this.#hear({ type: 'progress', stage: loaded < TOTAL ? 'download' : 'start', loaded, total: TOTAL });
  }

  /** @param {unknown} reason */
  #fail(reason) {
    this.#hear({ type: 'failed', reason: String(reason) });
  }
}

/** @param {Files} files */
function load(files) {
  const wasm = files.get(RUNTIME.wasm).then((response) => WebAssembly.compileStreaming(response));
  const script = files.get(WORKER).then((response) => response.blob());
  return { wasm, script: script.then((text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))) };
}
