/**
 * Fills the page's `<template data-template="name">` with stored values; all words and labels stand in the template.
 * `[data-value="key"]` takes the text as it is stored. `[data-each="key"]` holds one filled template of that name for
 * each value in a list. `[data-when="key"]` stays when there is something, `[data-when="key=text"]` when it is that.
 */

/** @typedef {Record<string, unknown>} Values */

export class Templates {
  /** @param {HTMLElement} page where they stand */
  constructor(page) {
    this.page = page;
  }

  /**
   * @param {string} name
   * @param {Values} values
   * @returns {DocumentFragment}
   */
  filled(name, values) {
    const template = /** @type {HTMLTemplateElement} */ (this.page.querySelector(`template[data-template="${name}"]`));
    const part = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    for (const each of partsOf(part, 'when')) if (!holds(each.dataset.when ?? '', values)) each.remove();
    for (const each of partsOf(part, 'value')) each.textContent = textOf(values[each.dataset.value ?? '']);
    for (const each of partsOf(part, 'each')) {
      const key = each.dataset.each ?? '';
      each.append(...listOf(values[key]).map((value) => this.filled(key, value)));
    }
    return part;
  }
}

/**
 * @param {DocumentFragment} part
 * @param {'when' | 'value' | 'each'} mark
 * @returns {HTMLElement[]}
 */
function partsOf(part, mark) {
  return [...part.querySelectorAll(`[data-${mark}]`)].map((each) => /** @type {HTMLElement} */ (each));
}

/**
 * @param {string} condition
 * @param {Values} values
 */
function holds(condition, values) {
  const [key = '', wanted] = condition.split('=');
  const value = values[key];
  if (wanted !== undefined) return textOf(value) === wanted;
  return Array.isArray(value) ? value.length > 0 : textOf(value) !== '';
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === 'string' || value === true ? String(value) : '';
}

/** @param {unknown} value @returns {Values[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
