/** Modules that are not imported at first: their archive is fetched when one of them is first missed. */
import { unpacked } from '../runtime/archive.mjs';

const MISSING = /No module named '?([\w.]+)/;

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
    if (!isMissingModule(error) || !await fetchFor(error, python, files)) throw error;
  }
  return completing(python, files, action);
}

/**
 * @param {Error} error
 * @param {import('pyodide').PyodideAPI} python
 * @param {import('../runtime/files.mjs').Files} files
 * @returns {Promise<boolean>} whether there is more to import from now
 */
async function fetchFor({ message }, python, files) {
  const archive = archiveWith(MISSING.exec(message)?.[1] ?? '');
  const place = `/${archive.path.replaceAll('/', '-')}`;
  if (!python.FS.analyzePath(place, false).exists) {
    await files.keep(archive).catch(() => {}); // without storage it is fetched at each visit
    const packed = await (await files.get(archive)).arrayBuffer();
    python.FS.writeFile(place, new Uint8Array(await unpacked(packed).arrayBuffer()));
  }
  return python.pyimport('followup.revival').add_to_path(place); // a package may have begun since, with a part of it there
}

/** @param {string} module @returns {BuiltFile} */
function archiveWith(module) {
  return [RUNTIME.practice, RUNTIME.exchange].find(({ roots }) => roots.includes(module)) ?? RUNTIME.late;
}

/** @param {unknown} error @returns {error is Error} */
function isMissingModule(error) {
  return /** @type {{type?: string}} */ (error)?.type === 'ModuleNotFoundError';
}
