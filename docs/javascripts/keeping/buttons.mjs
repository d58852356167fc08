/**
 * The buttons about keeping the plan, by `data-host`: what needs a press, or lies in this browser only. What a button says
 * is read before anything is waited for: the screen that follows may make another one of it.
 */
import { download } from '../planner/effects.mjs';
import { keep, kept } from './record.mjs';

/** @typedef {import('./folder.mjs').Handle} Handle */

/**
 * @param {import('./keeping.mjs').Keeping} keeping
 * @param {object} page
 * @param {(words: string) => void} page.tell
 * @param {(action: string, fields: [name: string, value: string][]) => void} page.ask has Python do something
 * @returns {import('../planner/widget.mjs').Handlers['buttons']}
 */
export function keepingButtons(keeping, { tell, ask }) {
  const sayIfKept = (/** @type {string} */ said) => kept().folder?.state === 'kept' && tell(said);
  /** @type {(button: HTMLElement, task: (text: string) => void) => Promise<void>} */
  const withCopy = async ({ dataset: { key = '', failed = '' } }, task) => {
    try {
      const { copyOf } = await import('./copies.mjs');
      task(await copyOf(key));
    } catch {
      tell(failed);
    }
  };
  return {
    'choose-folder': async ({ dataset: { said = '' } }) => {
      const handle = await picked();
      if (!handle) return;
      await keeping.withFolder((keeper) => keeper.choose(handle));
      sayIfKept(said);
    },
    'allow-folder': async ({ dataset: { said = '' } }) => {
      await keeping.withFolder((keeper) => keeper.allow());
      sayIfKept(said);
    },
    'stop-folder': async ({ dataset: { said = '' } }) => {
      await keeping.withFolder((keeper) => keeper.stop());
      tell(said);
    },
    'put-away-safari': ({ dataset: { said = '' } }) => {
      keep({ isSafariKnown: true });
      keeping.tellNews('/', '/backup');
      tell(said);
    },
    'download-copy': (button, filename = button.dataset.filename ?? '') => void withCopy(button, (text) => {
      download({ filename, media_type: 'application/json', text });
    }),
    'look-at-copy': (button, filename = button.dataset.filename ?? '') => void withCopy(button, (text) => {
      ask('exchange.load.read', [['plan', text], ['plan.name', filename]]);
    }),
    'drop-copies': async ({ dataset: { said = '' } }) => {
      const { dropCopies } = await import('./copies.mjs');
      await dropCopies();
      keeping.tellNews('/backup');
      tell(said);
    },
  };
}

/** Only a press may ask for it, so nothing is waited for before. @returns {Promise<Handle | null>} null when the visitor chose none */
async function picked() {
  const { showDirectoryPicker } = /** @type {{showDirectoryPicker?: (how: object) => Promise<Handle>}} */ (/** @type {unknown} */ (window));
  try {
    return await showDirectoryPicker?.({ id: 'follow-up-plan', mode: 'readwrite', startIn: 'documents' }) ?? null;
  } catch {
    return null;
  }
}
