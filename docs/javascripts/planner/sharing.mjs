/**
 * Hands the plan to the share sheet of the device: as a file where that takes one, as the link where it does not.
 */
import { markBackup } from '../keeping/backups.mjs';

const canShare = 'share' in navigator;
// Chromium hands on no ".json": of texts, only what its list has, such as ".txt". Its `canShare` says nothing of that.
const isChromium = 'userAgentData' in navigator;

/** Where there is no share sheet, the button is not shown. @param {HTMLElement} widget */
export function markSharing(widget) {
  widget.toggleAttribute('data-shares', canShare);
}

/**
 * @param {HTMLElement} button names in `data-document` the element with the file's text, which stands there where it is
 *   not the stored plan's, and in `data-link` the field with the link; `data-failed` is said when nothing was shared
 * @param {object} page
 * @param {() => string | null} page.stored the plan document
 * @param {(words: string) => void} page.tell
 */
export async function share({ dataset }, { stored, tell }) {
  const own = document.getElementById(dataset.document ?? '')?.textContent ?? null;
  const data = dataFor(fileOf(dataset.filename ?? '', own ?? stored()), linkOf(dataset.link), dataset.title ?? '');
  try {
    if (!data) throw new TypeError('nothing to share');
    await navigator.share(data);
    if (data.files && own === null) markBackup();
  } catch (error) {
    if (!isCancelled(error)) tell(dataset.failed ?? '');
  }
}

/**
 * @param {string} filename
 * @param {string | null} text
 * @returns {File | null}
 */
function fileOf(filename, text) {
  if (text === null) return null;
  return isChromium ? new File([text], `${filename}.txt`, { type: 'text/plain' }) : new File([text], filename, { type: 'application/json' });
}

/** @param {string} [id] @returns {string} "" when the plan is too large for a link */
function linkOf(id) {
  const field = document.getElementById(id ?? '');
  return field instanceof HTMLInputElement ? field.value : '';
}

/**
 * @param {File | null} file
 * @param {string} link
 * @param {string} title
 * @returns {ShareData | null}
 */
function dataFor(file, link, title) {
  const files = file ? { files: [file], title } : null;
  if (files && navigator.canShare?.(files)) return files;
  return link ? { url: link, title } : null;
}

/** @param {unknown} error @returns {boolean} whether the visitor closed the sheet */
function isCancelled(error) {
  return error instanceof DOMException && error.name === 'AbortError';
}
