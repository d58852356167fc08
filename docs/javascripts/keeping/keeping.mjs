/**
 * What keeps the plan alive beyond this browser's storage, as far as the page can do it: the browser's promise, a backup
 * in a folder, copies before the plan is replaced. Laws: saving never waits for any of it, and never fails over it; what
 * few visitors need is loaded when it is needed.
 */
import { localDay } from '../planner/local-day.mjs';
import { device } from './device.mjs';
import { keep, kept } from './record.mjs';

const LONGEST = 5000; // milliseconds that a request waits for a copy
const TODAY = '/';
const BACKUP = '/backup'; // the screen that tells of all this

export class Keeping {
  /** @type {boolean | null} */
  #persisted = null;
  #isAsked = false;
  /** @type {Promise<import('./folder.mjs').FolderKeeper> | null} */
  #folder = null;
  /** Where there is something else to say, that Python was not told. @type {string[]} */
  #news = [];

  /**
   * @param {import('../planner/plan.mjs').Plan} plan
   * @param {() => void} onNews
   */
  constructor(plan, onNews) {
    this.plan = plan;
    this.onNews = onNews;
  }

  /** Goes on with what an earlier visit began. */
  begin() {
    const { isAsked, folder } = kept();
    if (isAsked) void this.#learn(() => navigator.storage.persisted());
    if (folder) void this.withFolder(() => {});
  }

  /** Python is told all there is to tell. @param {import('../planner/messages.mjs').Request} request */
  told(request) {
    if (request.action !== 'peek') this.#news = [];
    return device(this.plan.saver.saves, this.#persisted);
  }

  /** @param {string} place @returns {boolean} whether it would say something else now */
  isNewsFor(place) {
    return this.#news.includes(place);
  }

  /** The plan was saved just now. */
  saved() {
    const { first, folder } = kept();
    const now = { day: localDay(), saves: this.plan.saver.saves };
    if (now.saves === 1) this.#beginAnew(now, folder);
    else if (!first) keep({ first: now });
    this.#ask();
    if (folder) void this.withFolder((keeper) => keeper.writeSoon());
  }

  /** This tab may write now: what another one could not write any more is written here. */
  turned() {
    if (this.plan.turn.isMine && kept().folder) void this.withFolder((keeper) => keeper.writeSoon());
  }

  /**
   * Before something takes the plan's place.
   * @param {string} why
   * @returns {Promise<[name: string, value: string][]>} the field that tells whether a copy is kept; none where there is no plan
   */
  async copyBefore(why) {
    const { saver, isSample } = this.plan;
    const document = saver.hasUnsaved ? saver.bytes : (saver.plan?.document ?? null);
    if (isSample || document === null) return [];
    const isKept = import('./copies.mjs').then(({ keepCopy }) => keepCopy(document, why)).then(() => 'kept');
    const isLate = new Promise((resolve) => setTimeout(resolve, LONGEST, 'failed'));
    const copy = await Promise.race([isKept, isLate]).catch(() => 'failed');
    return [['copy', String(copy)]];
  }

  /**
   * @template T
   * @param {(keeper: import('./folder.mjs').FolderKeeper) => T | Promise<T>} task
   * @returns {Promise<T | undefined>} undefined when its script did not come
   */
  async withFolder(task) {
    try {
      return await task(await (this.#folder ??= this.#loadFolder()));
    } catch (error) {
      console.info(`The folder is not used: ${error}`);
      return undefined;
    }
  }

  /** There is something else to say. @param {string[]} places */
  tellNews(...places) {
    this.#news.push(...places);
    this.onNews();
  }

  async #loadFolder() {
    try {
      const { FolderKeeper } = await import('./folder.mjs');
      const stored = { isMine: () => this.plan.turn.isMine, plan: () => this.plan.saver.plan };
      const keeper = new FolderKeeper(stored, () => this.tellNews(TODAY, BACKUP));
      await keeper.begin();
      return keeper;
    } catch (error) {
      this.#folder = null;
      throw error;
    }
  }

  /** A new plan has no backup, and is not written over the old one's. @type {(first: import('./record.mjs').Moment, folder?: import('./record.mjs').Folder) => void} */
  #beginAnew(first, folder) {
    keep({ first, last: undefined, ...(folder && { folder: { ...folder, file: '', marks: [], saves: 0 } }) });
  }

  /** Asks the browser, once, not to clear what this site stores; some ask the visitor. */
  #ask() {
    if (this.#isAsked || kept().isAsked) return;
    this.#isAsked = true;
    keep({ isAsked: true });
    void this.#learn(() => navigator.storage.persist());
  }

  /** @param {() => Promise<boolean>} answer */
  async #learn(answer) {
    try {
      this.#persisted = await answer();
      this.tellNews(BACKUP);
    } catch (error) {
      console.info(`The browser promises nothing: ${error}`);
    }
  }
}
