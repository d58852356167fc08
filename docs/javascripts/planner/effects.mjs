/** What a reply asks for beside new content. */
import { markBackup } from '../keeping/backups.mjs';
import { root } from '../site.mjs';

const KEEP_ADDRESS = 60_000; // milliseconds; Safari reads a download's address late

/**
 * @param {import('./messages.mjs').Effect[]} effects
 * @param {object} page
 * @param {() => void} page.setAside
 * @param {boolean} page.mayLeave what is not saved stays before the visitor's eyes
 */
export function perform(effects, { setAside, mayLeave }) {
  for (const effect of effects) {
    if (effect.kind === 'download') handOver(effect);
    else if (effect.kind === 'set_aside') setAside();
    else if (mayLeave) go(effect.path);
  }
}

/** @param {import('./messages.mjs').Download} file */
function handOver(file) {
  download(file);
  if (file.is_backup) markBackup();
}

/** By a click, as the visitor would: then Material changes the page, and Python stays. @param {string} path */
function go(path) {
  const link = document.createElement('a');
  link.href = new URL(path, root).href;
  document.body.append(link);
  link.click();
  link.remove();
}

/** @param {{filename: string, media_type: string, text: string}} file */
export function download({ filename, media_type, text }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: media_type }));
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS);
}
