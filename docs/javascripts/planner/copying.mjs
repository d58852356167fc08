/** Copies a text of the page, as it stands there now: what is typed a moment ago is in it. */

/**
 * @param {HTMLElement} button names the text's element in `data-of`, and in `data-said` what is read aloud when it is copied
 * @param {(words: string) => void} tell
 */
export async function copy(button, tell) {
  const source = document.getElementById(button.dataset.of ?? '');
  if (!source) return;
  const isCopied = await navigator.clipboard.writeText(textOf(source)).then(() => true, () => copySelected(source));
  if (isCopied) tell(button.dataset.said ?? '');
}

/** @param {HTMLElement} source */
function textOf(source) {
  return source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement ? source.value : (source.textContent ?? '');
}

/** The old way, where the page may not write to the clipboard; the text stays selected, to be copied by hand. @param {HTMLElement} source */
function copySelected(source) {
  if (source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement) source.select();
  else getSelection()?.selectAllChildren(source);
  return document.execCommand('copy');
}
