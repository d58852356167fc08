/**
 * Scripts that a widget needs did not come, or do not work: its notice says so.
 * @param {HTMLElement} widget
 * @param {unknown} error
 */
export function tellHostFailed(widget, error) {
  console.error(error);
  widget.querySelector('[data-notice="host-failed"]')?.removeAttribute('hidden');
}
