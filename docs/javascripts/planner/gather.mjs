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
  request.keeps_copy = (submitter?.dataset.keepsCopy ?? form.dataset.keepsCopy) || undefined;
  request.invalid = controlsOf(form).filter(({ validity }) => validity.badInput).map(({ name }) => name);
  const entries = [...new FormData(form)];
  const fields = await Promise.all(entries.map(([name, value]) => fieldsOf(name, value, largestFile)));
  request.fields = [...fields.flat(), ...fieldOf(submitter)];
  return request;
}

/**
 * A chosen file goes as its text, with its name beside it; one that is no UTF-8 as its bytes, in base64.
 * @param {string} name
 * @param {FormDataEntryValue} value
 * @param {number} largestFile
 * @returns {Promise<[string, string][]>}
 */
async function fieldsOf(name, value, largestFile) {
  if (typeof value === 'string') return [[name, value]];
  if (value.size > largestFile) throw new FileProblem('file-too-large');
  const bytes = await bytesOf(value);
  const text = decoded(bytes);
  /** @type {[string, string][]} */
  const fields = [[name, text ?? ''], [`${name}.name`, value.name]];
  return text === null ? [...fields, [`${name}.base64`, await base64Of(bytes)]] : fields;
}

/** @param {File} file */
async function bytesOf(file) {
  return file.arrayBuffer().catch((cause) => {
    throw new FileProblem('file-unreadable', { cause });
  });
}

/** @param {ArrayBuffer} bytes @returns {string | null} null for what is no UTF-8 */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param {ArrayBuffer} bytes @returns {Promise<string>} */
function base64Of(bytes) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new FileProblem('file-unreadable', { cause: reader.error }));
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.readAsDataURL(new Blob([bytes]));
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
