/**
 * The runtime's files: kept ones first, from the network otherwise. Names carry the hash of their content, so what is
 * kept under a name is right. The cache is asked before the network also because Firefox does not let the service
 * worker answer a worker that was begun from a `blob:`.
 */
import { counted } from './counting.mjs';

export class Files {
  #loaded = 0;

  /**
   * @param {string} root of the site
   * @param {(bytes: number) => void} [report] how many have arrived so far
   */
  constructor(root, report = () => {}) {
    this.root = root;
    this.report = report;
  }

  /**
   * @param {BuiltFile} file
   * @returns {Promise<Response>} counted as it arrives
   * @throws {Error} when it is neither kept nor to be had
   */
  async get(file) {
    const response = await this.#kept(file) ?? await fetched(this.address(file.path));
    return counted(response, (bytes) => this.report(this.#loaded += bytes));
  }

  /**
   * Keeps a file for visits without a network, unless it is there already.
   * @param {BuiltFile} file
   */
  async keep(file) {
    if (await this.#kept(file)) return;
    const cache = await this.cache();
    await cache.put(this.address(file.path), await fetched(this.address(file.path)));
  }

  /** @returns {Promise<Cache>} ours alone: sites of one host share the storage, so its name begins with our path */
  cache() {
    return caches.open(`${new URL(this.root).pathname}:followup:runtime`);
  }

  /** Removes what earlier versions of the site have kept. @param {string[]} paths what stays */
  async keepOnly(paths) {
    const cache = await this.cache();
    const stays = new Set(paths.map((path) => this.address(path)));
    const others = (await cache.keys()).filter(({ url }) => !stays.has(url));
    await Promise.all(others.map((request) => cache.delete(request)));
  }

  /** @param {string} path */
  address(path) {
    return new URL(path, this.root).href;
  }

  /** @param {BuiltFile} file */
  async #kept(file) {
    try {
      return await (await this.cache()).match(this.address(file.path));
    } catch {
      return undefined; // private windows and blocked storage: then there is only the network
    }
  }
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
