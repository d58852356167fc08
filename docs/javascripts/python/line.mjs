/**
 * The line to one worker. It can be opened before anyone listens: what the worker says meanwhile is kept.
 * A worker begun from a `blob:` lives under this page's content policy; one begun from an address would not. Its whole
 * script is in the blob, because without a network Firefox would not find what it imports.
 */

/**
 * @typedef {import('../worker/messages.mjs').Order} Order
 * @typedef {import('../worker/messages.mjs').WorkerMessage} WorkerMessage
 */

export class Line {
  /** @type {Worker | null} */
  #worker = null;
  #isClosed = false;
  /** @type {WorkerMessage[]} */
  #unheard = [];
  /** @type {(message: WorkerMessage) => void} */
  #hear = (message) => void this.#unheard.push(message);

  /** @param {Order} order */
  constructor(order) {
    this.#open(order).catch((error) => this.#fail(error));
  }

  /** @param {(message: WorkerMessage) => void} hear */
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
    if (typeof WebAssembly === 'undefined') throw new Error('this browser has no WebAssembly');
    const script = await scriptAt(new URL(WORKER.path, order.root).href);
    if (this.#isClosed) return;
    this.#worker = new Worker(URL.createObjectURL(script), { type: 'module' });
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message ?? 'the worker did not start');
    this.#worker.postMessage(order);
  }

  /** @param {unknown} reason */
  #fail(reason) {
    this.#hear({ type: 'failed', reason: String(reason) });
  }
}

/** @param {string} address */
async function scriptAt(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Blob([await response.blob()], { type: 'text/javascript' });
}
