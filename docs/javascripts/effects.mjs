/** What a reply asks for beside new content. */

/**
 * @typedef {import('./requests.mjs').Effect} Effect
 * @typedef {{setAside: () => void, copyFailed: (text: string) => void}} Helpers
 */

const KEEP_ADDRESS = 60_000; // milliseconds; Safari reads a download's address late

/**
 * @param {Effect[]} effects
 * @param {Helpers} helpers
 */
export function perform(effects, helpers) {
  for (const effect of effects) {
    if (effect.kind === 'download') download(effect);
    else if (effect.kind === 'copy') copy(effect.text).catch(() => helpers.copyFailed(effect.text));
    else if (effect.kind === 'set_aside') helpers.setAside();
  }
}

/** @param {{filename: string, media_type: string, text: string}} file */
export function download({ filename, media_type, text }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: media_type }));
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS);
}

/** @param {string} text */
async function copy(text) {
  await navigator.clipboard.writeText(text);
}
