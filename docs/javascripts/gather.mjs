/** Gathers a request: what was done, on which screen, with which fields, on which day. */
import { localDay, localZone } from './local-day.mjs';
import { base } from './site.mjs';

/** @typedef {import('./requests.mjs').Request} Request */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const TOKEN_LENGTH = 8;

/**
 * @param {string} action
 * @param {string} screen
 * @returns {Request} without fields
 */
export function gather(action, screen) {
  return {
    action, screen, fields: [], invalid: [],
    today: localDay(), zone: localZone(), locale: navigator.language, token: newToken(), base,
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {string} screen
 * @returns {Promise<Request>}
 */
export async function gatherForm(form, submitter, screen) {
  const request = gather(form.dataset.action ?? '', screen);
  request.invalid = controlsOf(form).filter(({ validity }) => validity.badInput).map(({ name }) => name);
  const entries = [...new FormData(form)];
  const texts = entries.map(async ([name, value]) => /** @type {[string, string]} */ ([name, await textOf(value)]));
  request.fields = [...await Promise.all(texts), ...fieldOf(submitter)];
  return request;
}

/**
 * @param {HTMLFormElement} form
 * @returns {(HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]} the controls that a visitor fills in
 */
export function controlsOf(form) {
  const all = /** @type {HTMLInputElement[]} */ ([...form.elements]);
  return all.filter((control) => control.name && control.matches('input, select, textarea'));
}

/** @param {FormDataEntryValue} value a chosen file goes as its text */
function textOf(value) {
  return typeof value === 'string' ? value : value.text();
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
