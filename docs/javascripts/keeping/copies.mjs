/** Copies of the plan as it was before something took its place: the last few, in this browser. */
import { localDay } from '../planner/local-day.mjs';
import { read, remove, write } from './database.mjs';
import { keep, kept } from './record.mjs';

const MOST = 3;

/**
 * @param {string} document
 * @param {string} why
 * @throws when it is not kept
 */
export async function keepCopy(document, why) {
  const key = `copy-${Date.now()}`;
  const copy = { key, day: localDay(), why, size: new Blob([document]).size };
  await write(key, document);
  const before = kept().copies ?? [];
  const isAgain = before[0] !== undefined && await read(before[0].key) === document;
  const copies = [copy, ...before.slice(isAgain ? 1 : 0)].slice(0, MOST);
  if (!keep({ copies })) throw new Error('the copy could not be listed');
  await removeAll(before.filter((each) => !copies.includes(each)));
}

/** @param {string} key @returns {Promise<string>} @throws when it is not there any more */
export async function copyOf(key) {
  const document = await read(key);
  if (typeof document !== 'string') throw new Error(`no copy ${key}`);
  return document;
}

/** Deletes them all. */
export async function dropCopies() {
  const { copies = [] } = kept();
  keep({ copies: [] });
  await removeAll(copies);
}

/** @param {import('./record.mjs').Copy[]} copies */
async function removeAll(copies) {
  for (const { key } of copies) await remove(key);
}
