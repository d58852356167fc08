/**
 * A snapshot of Python's memory with everything imported, kept for the next visit. It is kept with a hash, since memory
 * with a single wrong bit would still run.
 */

/** @typedef {import('./files.mjs').Files} Files */

const HASH = 'followup-sha-256';

/** It belongs to this build and, to be sure, to this very browser. */
export const SNAPSHOT = `runtime/snapshot?of=${RUNTIME.boot.path}&with=${RUNTIME.wasm.path}&in=${encodeURIComponent(navigator.userAgent)}`;

/** @param {Files} files @returns {Promise<Response | undefined>} */
export async function findSnapshot(files) {
  try {
    return await (await files.cache()).match(files.address(SNAPSHOT));
  } catch {
    return undefined; // no storage, no snapshot
  }
}

/** @param {Files} files */
export async function dropSnapshot(files) {
  try {
    await (await files.cache()).delete(files.address(SNAPSHOT));
  } catch {
    // There is no storage, and so no snapshot.
  }
}

/**
 * @param {Files} files
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export async function storeSnapshot(files, bytes) {
  const headers = { [HASH]: await hashOf(bytes) };
  await (await files.cache()).put(files.address(SNAPSHOT), new Response(bytes, { headers }));
}

/**
 * @param {Response} stored
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {Error} when the bytes are not those that were stored
 */
export async function bytesOf(stored) {
  const bytes = new Uint8Array(await stored.arrayBuffer());
  if (await hashOf(bytes) !== stored.headers.get(HASH)) throw new Error('the snapshot is damaged');
  return bytes;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
