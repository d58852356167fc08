/** What a reply asks for beside new content. */
import { markBackup } from '../keeping/backups.mjs';
import { root } from '../site.mjs';

const KEEP_ADDRESS = 60_000; // milliseconds; Safari reads a download's address late

/** @typedef {(action: string, fields: [name: string, value: string][]) => void} Report */

/**
 * @param {import('./messages.mjs').Effect[]} effects
 * @param {object} page
 * @param {() => void} page.setAside
 * @param {Report} page.submit
 * @param {Report} page.report tells Python, wherever the visitor is by then
 * @param {() => void} page.refuse says that nothing could be sealed
 * @param {boolean} page.mayLeave what is not saved stays before the visitor's eyes
 */
export function perform(effects, { setAside, submit, report, refuse, mayLeave }) {
  for (const effect of effects) {
    if (effect.kind === 'download' && effect.passphrase) void handOverSealed(effect, { report, refuse });
    else if (effect.kind === 'download') handOver(effect);
    else if (effect.kind === 'unseal') void opened(effect).then((field) => submit(effect.action, [field]));
    else if (effect.kind === 'set_aside') setAside();
    else if (mayLeave) go(effect.path);
  }
}

/** @param {import('./messages.mjs').Download} file */
function handOver(file) {
  download(file);
  if (file.is_backup) markBackup();
}

/**
 * @param {import('./messages.mjs').Download} file
 * @param {{report: Report, refuse: () => void}} page
 */
async function handOverSealed(file, { report, refuse }) {
  try {
    handOver(await sealed(file));
    report(file.action ?? '', []);
  } catch {
    refuse();
    report(file.action ?? '', [['problem', 'unavailable']]);
  }
}

/** @param {import('./messages.mjs').Download} file @returns {Promise<import('./messages.mjs').Download>} */
async function sealed(file) {
  const { seal } = await import('./sealing.mjs');
  return { ...file, text: await seal(file.text, file.passphrase ?? '') };
}

/**
 * @param {{text: string, passphrase: string}} file
 * @returns {Promise<[name: string, value: string]>} what was sealed, or why it is not known
 */
async function opened({ text, passphrase }) {
  try {
    const { open } = await import('./sealing.mjs');
    return ['plan', await open(text, passphrase)];
  } catch (error) {
    return ['problem', error instanceof Error && 'problem' in error ? String(error.problem) : 'unavailable'];
  }
}

/** By a click, as the visitor would: then Material changes the page, and Python stays. @param {string} path */
function go(path) {
  const link = document.createElement('a');
  link.href = new URL(path, root).href;
  document.body.append(link);
  link.click();
  link.remove();
}

/** @param {import('./messages.mjs').Download} file */
export function download({ filename, media_type, text }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: media_type }));
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS);
}
