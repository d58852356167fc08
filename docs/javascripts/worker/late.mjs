/** Modules that are imported seldom: their archive is fetched when one of them is first missed. */
import { unpacked } from '../runtime/archive.mjs';

const ARCHIVE = '/late.zip';

/**
 * @template T
 * @param {import('pyodide').PyodideAPI} python
 * @param {import('../runtime/files.mjs').Files} files
 * @param {() => T} action that changes nothing when it fails, so it can be begun again
 * @returns {Promise<T>}
 */
export async function completing(python, files, action) {
  try {
    return action();
  } catch (error) {
    if (!isMissingModule(error) || python.FS.analyzePath(ARCHIVE, false).exists) throw error;
  }
  await files.keep(RUNTIME.late).catch(() => {}); // without storage it is fetched at each visit
  const packed = await (await files.get(RUNTIME.late)).arrayBuffer();
  python.FS.writeFile(ARCHIVE, new Uint8Array(await unpacked(packed).arrayBuffer()));
  python.pyimport('followup.revival').add_to_path(ARCHIVE);
  return action();
}

/** @param {unknown} error */
function isMissingModule(error) {
  return /** @type {{type?: string}} */ (error)?.type === 'ModuleNotFoundError';
}
