/**
 * One file in the visitor's folder. Laws: a file that this site did not write is never written over; the file holds the
 * old plan or the new one, never half of one; what it holds is known by its hash, so that a file which somebody changed
 * or put there is known for another one's.
 */

const NAME = 'follow-up-plan';

/**
 * @param {FileSystemDirectoryHandle} folder
 * @param {{file: string, marks: string[]}} known
 * @returns {Promise<string>} the name to write to
 */
export async function ownName(folder, { file, marks }) {
  if (file && await isOwn(folder, file, marks)) return file;
  for (let number = 1; ; number += 1) {
    const name = `${NAME}${number > 1 ? `-${number}` : ''}.json`;
    if (await isFree(folder, name)) return name;
  }
}

/**
 * @param {FileSystemDirectoryHandle} folder
 * @param {string} name
 * @param {string} text
 */
export async function writeFile(folder, name, text) {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}

/** @param {string} text @returns {Promise<string>} */
export async function markOf(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @type {(folder: FileSystemDirectoryHandle, name: string, marks: string[]) => Promise<boolean>} */
async function isOwn(folder, name, marks) {
  const file = await found(folder, name);
  if (file === null) return true;
  const text = file && await (await file.getFile()).text();
  return typeof text === 'string' && (text === '' || marks.includes(await markOf(text)));
}

/** @type {(folder: FileSystemDirectoryHandle, name: string) => Promise<boolean>} */
async function isFree(folder, name) {
  return await found(folder, name) === null;
}

/** @type {(folder: FileSystemDirectoryHandle, name: string) => Promise<FileSystemFileHandle | null | undefined>} undefined: a folder has that name */
function found(folder, name) {
  return folder.getFileHandle(name).catch((error) => {
    if (error.name === 'NotFoundError') return null;
    if (error.name === 'TypeMismatchError') return undefined;
    throw error;
  });
}
