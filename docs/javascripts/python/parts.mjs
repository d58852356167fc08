/** What a worker is given: fetched, compiled and checked by the page, all at once. */
import { bytesOf, dropSnapshot, findSnapshot } from '../runtime/snapshots.mjs';

/**
 * @typedef {import('../runtime/files.mjs').Files} Files
 * @typedef {import('../runtime/messages.mjs').Source} Source
 */

/** @type {{wasm: Promise<WebAssembly.Module>, script: Promise<string>} | null} the same for every worker of this page */
let common = null;

/** @returns {boolean} whether an earlier worker was given them, so that nothing of them has to come */
export function hasCommonParts() {
  return common !== null;
}

/** @param {Files} files @returns {{wasm: Promise<WebAssembly.Module>, script: Promise<string>}} the script's address */
export function commonParts(files) {
  common ??= { wasm: compiled(files), script: blobbed(files) };
  for (const part of Object.values(common)) part.catch(() => (common = null)); // the next worker asks anew
  return common;
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
