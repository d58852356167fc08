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
    this.#handle = await read(KEY).catch(() => undefined);
    if (!this.#handle) return this.#note({ state: 'failed' });
    const permission = await this.#handle.queryPermission?.(READ_WRITE) ?? 'granted';
    if (permission === 'granted') await this.#write();
    else this.#note({ state: 'ask' });
  }

  /** @param {Handle} handle of the folder that the visitor chose */
  async choose(handle) {
    await write(KEY, handle);
    this.#handle = handle;
    keep({ folder: { name: handle.name, state: 'kept', file: '', marks: [], day: '', saves: 0 } });
    await this.#write();
    this.onNews();
  }

  /** Asks the browser for its permission again; it shows its question only to a press of a button. */
  async allow() {
    const permission = await this.#handle?.requestPermission?.(READ_WRITE);
    if (permission !== 'granted') return;
    await this.#write();
    this.#note({ state: kept().folder?.state === 'ask' ? 'kept' : undefined });
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

  async #write() {
    try {
      await navigator.locks.request(LOCK, () => this.#writeNow());
    } catch (error) {
      const { name } = /** @type {Error} */ (error);
      console.info(`The backup in the folder was not written: ${error}`);
      this.#note({ state: ['NotAllowedError', 'SecurityError'].includes(name) ? 'ask' : 'failed' });
    }
  }

  async #writeNow() {
    this.#handle = await read(KEY); // another tab may have chosen another one
    const { folder } = kept();
    const plan = this.stored.isMine() ? this.stored.plan() : null;
    if (!this.#handle || !folder || !plan || (folder.state === 'kept' && folder.saves === plan.revision)) return;
    const { document, revision: saves } = plan;
    const mark = await markOf(document);
    const file = await ownName(this.#handle, folder);
    // Noted first: if the page is closed in between, the file is known for our own all the same.
    this.#remember({ file, marks: [mark, ...folder.marks.slice(0, 1)] });
    await writeFile(this.#handle, file, document);
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
    if (folder) keep({ folder: { ...folder, ...JSON.parse(JSON.stringify(changes)) } });
    return kept().folder;
  }
}
