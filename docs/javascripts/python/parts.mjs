/** What a worker is given: fetched, compiled and checked by the page, all at once. */
import { bytesOf, dropSnapshot, findSnapshot } from '../runtime/snapshots.mjs';

/**
 * @typedef {import('../runtime/files.mjs').Files} Files
 * @typedef {import('../runtime/messages.mjs').Source} Source
 */

/** @typedef {{wasm: Promise<WebAssembly.Module>, script: Promise<string>}} Parts `script`: its address */

/** Those that have come are the same for every worker of this page; its first script is a bundle of its own. */
const shared = /** @type {{followupParts?: Parts}} */ (globalThis);

/** @returns {boolean} whether an earlier worker was given them, so that nothing of them has to come */
export function hasCommonParts() {
  return shared.followupParts !== undefined;
}

/** @param {Files} files @returns {Parts} what hangs or fails is not shared: the next worker asks anew */
export function commonParts(files) {
  if (shared.followupParts) return shared.followupParts;
  const parts = { wasm: compiled(files), script: blobbed(files) };
  Promise.all(Object.values(parts)).then(() => (shared.followupParts = parts), () => {});
  return parts;
}

/**
 * @param {Files} files
 * @param {boolean} mayRestore
 * @returns {Promise<Source>} a snapshot where a sound one is kept, otherwise the archive
 */
export async function sourceOf(files, mayRestore) {
  const snapshot = mayRestore ? await soundSnapshot(files) : await dropSnapshot(files);
  return snapshot ? { snapshot } : { archive: await (await files.get(RUNTIME.boot)).arrayBuffer() };
}

/** @param {Files} files */
async function soundSnapshot(files) {
  const stored = await findSnapshot(files);
  return stored && bytesOf(stored).catch(() => dropSnapshot(files));
}

/** @param {Files} files */
async function compiled(files) {
  return WebAssembly.compileStreaming(await files.get(RUNTIME.wasm));
}

/** @param {Files} files */
async function blobbed(files) {
  const script = await (await files.get(WORKER)).blob();
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
