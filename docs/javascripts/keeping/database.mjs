/** The browser's database, as a place for values by their keys. It is opened for each use, so that it can be deleted any time. */
import { base } from '../site.mjs';

const NAME = `${base}:followup:kept`;
const STORE = 'kept';

/** @param {string} key @returns {Promise<any>} undefined when there is none */
export function read(key) {
  return used('readonly', (store) => store.get(key));
}

/**
 * @param {string} key
 * @param {unknown} value
 */
export async function write(key, value) {
  await used('readwrite', (store) => store.put(value, key));
}

/** @param {string} key */
export async function remove(key) {
  await used('readwrite', (store) => store.delete(key));
}

/**
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest} task
 * @returns {Promise<any>} its result, once it is stored
 */
async function used(mode, task) {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = task(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** @returns {Promise<IDBDatabase>} */
function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
