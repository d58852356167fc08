/**
 * A backup in a folder that the visitor chose: written a little after each save, by the tab that has the turn, one
 * write at a time. Saving never waits for it, and what goes wrong here is said, not raised.
 */
import { localDay } from '../planner/local-day.mjs';
import { base } from '../site.mjs';
import { read, remove, write } from './database.mjs';
import { markOf, ownName, writeFile } from './folder-file.mjs';
import { keep, kept } from './record.mjs';

const KEY = 'folder';
const LOCK = `${base}:followup:folder`;
const REST = 1000; // milliseconds without another save
const READ_WRITE = { mode: 'readwrite' };

/**
 * @typedef {FileSystemDirectoryHandle & {queryPermission?: (what: object) => Promise<PermissionState>, requestPermission?: (what: object) => Promise<PermissionState>}} Handle
 * @typedef {object} Stored
 * @property {() => boolean} isMine whether this tab may write
 * @property {() => {document: string, revision: number} | null} plan that is stored, and which save that is
 */

export class FolderKeeper {
  /** @type {Handle | undefined} */
  #handle;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Stored} stored
   * @param {() => void} onNews called when there is something else to say of the folder
   */
  constructor(stored, onNews) {
    this.stored = stored;
    this.onNews = onNews;
  }

  /** Goes on with the folder of an earlier visit, as far as the browser lets it. */
  async begin() {
    this.#handle = await found();
    if (!kept().folder) return;
    const permission = await this.#handle?.queryPermission?.(READ_WRITE) ?? 'granted';
    if (permission === 'granted') await this.#write();
    else this.#note({ state: 'ask' });
  }

  /** @param {Handle} handle of the folder that the visitor chose */
  async choose(handle) {
    this.#handle = handle;
    await write(KEY, handle).catch(() => {}); // then it is not found when it is to be written to, and that is said
    keep({ folder: { name: handle.name, state: 'kept', file: '', marks: [], day: '', saves: 0 } });
    await this.#write();
    this.onNews();
  }

  /** Asks the browser for its permission again; it shows its question only to a press of a button. */
  async allow() {
    const permission = await this.#handle?.requestPermission?.(READ_WRITE);
    if (permission === 'granted' && await this.#write()) this.#note({ state: 'kept' });
  }

  /** The file stays where it is. */
  async stop() {
    clearTimeout(this.#timer);
    this.#handle = undefined;
    keep({ folder: undefined });
    this.onNews();
    await remove(KEY);
  }

  /** The plan was saved, or the turn has come to this tab. */
  writeSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), REST);
  }

  /** @returns {Promise<boolean>} false when there was something to write, and it could not be */
  async #write() {
    try {
      await navigator.locks.request(LOCK, () => this.#writeNow());
      return true;
    } catch (error) {
      const { name } = /** @type {Error} */ (error);
      console.info(`The backup in the folder was not written: ${error}`);
      this.#note({ state: ['NotAllowedError', 'SecurityError'].includes(name) ? 'ask' : 'failed' });
      return false;
    }
  }

  async #writeNow() {
    const handle = this.#handle = await found(); // another tab may have chosen another one
    const { folder } = kept();
    const plan = this.stored.isMine() ? this.stored.plan() : null;
    if (!folder || !plan || (folder.state === 'kept' && folder.saves === plan.revision)) return;
    if (!handle) throw new Error('the folder is not known any more');
    const { document, revision: saves } = plan;
    const mark = await markOf(document);
    const file = await ownName(handle, folder);
    // Noted first: if the page is closed in between, the file is known for our own all the same.
    this.#remember({ file, marks: [mark, ...folder.marks.slice(0, 1)] });
    await writeFile(handle, file, document);
    const last = { day: localDay(), saves };
    keep({ last });
    this.#note({ state: 'kept', ...last });
  }

  /** @param {Partial<import('./record.mjs').Folder>} changes */
  #note(changes) {
    const before = kept().folder;
    const after = this.#remember(changes);
    if (before?.state !== after?.state || before?.day !== after?.day || before?.file !== after?.file) this.onNews();
  }

  /** @param {Partial<import('./record.mjs').Folder>} changes */
  #remember(changes) {
    const { folder } = kept();
    if (folder) keep({ folder: { ...folder, ...changes } });
    return kept().folder;
  }
}

/** @returns {Promise<Handle | undefined>} of the chosen folder */
function found() {
  return read(KEY).catch(() => undefined);
}
