/**
 * Counts what arrives, in unpacked bytes, against the sizes that the build wrote down.
 * An answer is handed on as it came and a copy of it is read for counting: WebAssembly compiles while it streams,
 * and a browser keeps compiled code only for an answer that is its own.
 */

export class Counter {
  /** @type {Map<string, number>} */
  #loaded = new Map();
  #total;

  /**
   * @param {BuiltFile[]} files that will come
   * @param {(loaded: number, total: number) => void} report
   */
  constructor(files, report) {
    this.sizes = new Map(files.map(({ path, size }) => [path, size]));
    this.#total = files.reduce((sum, { size }) => sum + size, 0);
    this.report = report;
  }

  /**
   * @param {BuiltFile} file
   * @param {Response} response
   */
  counted(file, response) {
    if (this.sizes.has(file.path)) void this.#count(file, response.clone());
    return response;
  }

  /**
   * @param {BuiltFile} file
   * @param {Response} copy
   */
  async #count({ path, size }, copy) {
    const reader = copy.body?.getReader();
    for (let loaded = 0; ;) {
      const step = await reader?.read().catch(() => undefined); // whoever asked for the file hears of the error
      if (!step || step.done) return;
      loaded += step.value.byteLength;
      this.#loaded.set(path, Math.min(loaded, size));
      this.#tell();
    }
  }

  #tell() {
    const loaded = [...this.#loaded.values()].reduce((sum, each) => sum + each, 0);
    this.report(loaded, this.#total);
  }
}
