/**
 * Counts what is loaded, in unpacked bytes, against the sizes in the runtime's manifest.
 * Each answer is handed on as it came and a copy of it is read for counting: WebAssembly compiles while it
 * streams, and a browser keeps compiled code only for an answer that is its own.
 */

const fetchUncounted = globalThis.fetch.bind(globalThis);

export class Counter {
  /** @type {Map<string, number>} */
  #loaded = new Map();
  /** @type {Set<string>} */
  #finished = new Set();
  /** @type {[name: string, size: number][]} */
  #expected = [];

  /** @param {(loaded: number, total: number) => void} report */
  constructor(report) {
    this.report = report;
  }

  /** @param {Record<string, number>} files the unpacked bytes of every file to come, by name */
  expect(files) {
    this.#expected = Object.entries(files);
    this.#tell();
  }

  /**
   * Fetches a file and counts it as it arrives.
   * @param {RequestInfo | URL} input
   * @param {RequestInit} [init]
   * @throws {Error} when there is no such file
   */
  async fetch(input, init) {
    const response = await fetchUncounted(input, init);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    void this.#count(response.clone());
    return response;
  }

  /** @param {string} name of a file that came whole, as an `import` does */
  finish(name) {
    this.#finished.add(name);
    this.#tell();
  }

  /** @param {Response} copy */
  async #count(copy) {
    const name = new URL(copy.url).pathname.split('/').pop() ?? '';
    const reader = copy.body?.getReader();
    for (;;) {
      const step = await reader?.read().catch(() => undefined); // whoever asked for the file hears of the error
      if (!step || step.done) return;
      this.#loaded.set(name, (this.#loaded.get(name) ?? 0) + step.value.byteLength);
      this.#tell();
    }
  }

  #tell() {
    let loaded = 0;
    let total = 0;
    for (const [name, size] of this.#expected) {
      loaded += this.#finished.has(name) ? size : Math.min(size, this.#loaded.get(name) ?? 0);
      total += size;
    }
    if (total) this.report(loaded, total);
  }
}
