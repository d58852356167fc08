/** The controls of a form, and what they hold. */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

const UNKEPT = ['hidden', 'file', 'password', 'submit', 'button', 'image', 'reset'];

/**
 * @param {HTMLFormElement} form
 * @returns {Control[]} the controls that a visitor fills in
 */
export function controlsOf(form) {
  const all = /** @type {HTMLInputElement[]} */ ([...form.elements]);
  return all.filter((control) => control.name && control.matches('input, select, textarea'));
}

/**
 * @param {HTMLFormElement} form
 * @returns {[field: string, control: Control][]} those whose text may be kept; controls of one name are told apart by their place
 */
export function fieldsOf(form) {
  const controls = controlsOf(form).filter(({ type }) => !UNKEPT.includes(type));
  return controls.map((control, place) => {
    const before = controls.slice(0, place).filter(({ name }) => name === control.name);
    return [`${control.name} ${before.length}`, control];
  });
}

/** @param {string} field as `fieldsOf` names it */
export function nameOf(field) {
  return field.slice(0, field.lastIndexOf(' '));
}

/** @param {Control} control @returns {string} "" for a box that is not ticked */
export function valueOf(control) {
  return !isBox(control) || control.checked ? control.value : '';
}

/**
 * @param {Control} control
 * @param {string} value
 */
export function setValue(control, value) {
  if (isBox(control)) control.checked = value !== '';
  else if (control.value !== value && offers(control, value)) control.value = value;
}

/**
 * Writes the value into what is yet to be rendered.
 * @param {Control} control
 * @param {string} value
 */
export function printValue(control, value) {
  if (isBox(control)) control.toggleAttribute('checked', value !== '');
  else if (control instanceof HTMLSelectElement) printChoice(control, value);
  else if (control instanceof HTMLTextAreaElement) control.textContent = value;
  else /** @type {Element} */ (control).setAttribute('value', value);
}

/** @type {(control: HTMLSelectElement, value: string) => void} */
function printChoice(control, value) {
  for (const option of offers(control, value) ? control.options : []) option.toggleAttribute('selected', option.value === value);
}

/** @param {Control} control @returns {boolean} whether it holds something else than the page gave it */
export function isChanged(control) {
  if (isBox(control)) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const options = [...control.options];
  return control.selectedIndex !== Math.max(0, options.findIndex(({ defaultSelected }) => defaultSelected));
}

/** @param {Control} control @returns {control is HTMLInputElement} */
function isBox(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}

/** @param {Control} control @param {string} value */
function offers(control, value) {
  return !(control instanceof HTMLSelectElement) || [...control.options].some((option) => option.value === value);
}
