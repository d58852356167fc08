/** What each request tells Python of the browser and what it keeps: facts that are known already, nothing is waited for. */
import { kept } from './record.mjs';

/**
 * @param {number} saves how often the stored plan was saved
 * @param {boolean | null} persisted whether the browser promised to keep what is stored; null where it did not say
 */
export function device(saves, persisted) {
  const { first = null, last = null, folder, copies = [], isSafariKnown = false } = kept();
  return {
    saves,
    first,
    backup: last,
    persisted,
    is_webkit: navigator.vendor.startsWith('Apple'),
    is_installed: isInstalled(),
    is_safari_known: isSafariKnown,
    folder: folderTold(folder),
    copies,
  };
}

/** @param {import('./record.mjs').Folder} [folder] */
function folderTold(folder) {
  if (!folder) return { state: 'showDirectoryPicker' in window ? 'none' : 'unsupported' };
  const { state, name, file, day } = folder;
  return { state, name, file, day };
}

function isInstalled() {
  const { standalone } = /** @type {Navigator & {standalone?: boolean}} */ (navigator);
  return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
