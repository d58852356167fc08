/** Gathers a request: what was done, on which screen, with which fields, on which day. */
import { controlsOf } from './controls.mjs';
import { isLive } from './live-forms.mjs';
import { localDay } from './local-day.mjs';
import { base } from '../site.mjs';

/** @typedef {import('./messages.mjs').Request} Request */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const TOKEN_LENGTH = 8;

/** A chosen file that cannot be taken; `notice` says so on the page. */
export class FileProblem extends Error {
  /**
   * @param {'file-unreadable' | 'file-too-large'} notice
   * @param {ErrorOptions} [options]
   */
  constructor(notice, options) {
    super(notice, options);
    this.notice = notice;
  }
}

/**
 * @param {string} action
 * @param {string} screen
 * @returns {Request} without fields
 */
export function gather(action, screen) {
  return { action, screen, fields: [], invalid: [], today: localDay(), token: newToken(), base, origin: location.origin, is_live: false };
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {string} screen
 * @param {number} largestFile bytes
 * @returns {Promise<Request>}
 * @throws {FileProblem}
 */
export async function gatherForm(form, submitter, screen, largestFile) {
  const request = gather(submitter?.dataset.action ?? form.dataset.action ?? '', screen);
  request.is_live = isLive(form) && !submitter;
  request.keeps_copy = submitter?.dataset.keepsCopy ?? form.dataset.keepsCopy;
  request.invalid = controlsOf(form).filter(({ validity }) => validity.badInput).map(({ name }) => name);
  const entries = [...new FormData(form)];
  const texts = entries.map(async ([name, value]) => /** @type {[string, string]} */ ([name, await textOf(value, largestFile)]));
  request.fields = [...await Promise.all(texts), ...fieldOf(submitter)];
  return request;
}

/**
 * @param {FormDataEntryValue} value a chosen file goes as its text
 * @param {number} largestFile
 */
async function textOf(value, largestFile) {
  if (typeof value === 'string') return value;
  if (value.size > largestFile) throw new FileProblem('file-too-large');
  return value.text().catch((cause) => {
    throw new FileProblem('file-unreadable', { cause });
  });
}

/**
 * @param {HTMLElement | null} submitter
 * @returns {[string, string][]}
 */
function fieldOf(submitter) {
  return submitter instanceof HTMLButtonElement && submitter.name ? [[submitter.name, submitter.value]] : [];
}

function newToken() {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_LENGTH));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}
