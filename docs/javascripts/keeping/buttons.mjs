/** The buttons about keeping the plan, by `data-host`: what needs a press, or lies in this browser only. */
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
  const sayIfKept = (/** @type {HTMLElement} */ button) => kept().folder?.state === 'kept' && tell(button.dataset.said ?? '');
  /** @type {(button: HTMLElement, task: (text: string) => void) => Promise<void>} */
  const withCopy = async ({ dataset }, task) => {
    try {
      const { copyOf } = await import('./copies.mjs');
      task(await copyOf(dataset.key ?? ''));
    } catch {
      tell(dataset.failed ?? '');
    }
  };
  return {
    'choose-folder': async (button) => {
      const handle = await picked();
      if (!handle) return;
      await keeping.withFolder((keeper) => keeper.choose(handle));
      sayIfKept(button);
    },
    'allow-folder': async (button) => {
      await keeping.withFolder((keeper) => keeper.allow());
      sayIfKept(button);
    },
    'stop-folder': async (button) => {
      await keeping.withFolder((keeper) => keeper.stop());
      tell(button.dataset.said ?? '');
    },
    'put-away-safari': (button) => {
      keep({ isSafariKnown: true });
      keeping.tellNews('/', '/backup');
      tell(button.dataset.said ?? '');
    },
    'download-copy': (button) => void withCopy(button, (text) => {
      download({ filename: button.dataset.filename ?? '', media_type: 'application/json', text });
    }),
    'look-at-copy': (button) => void withCopy(button, (text) => {
      ask('exchange.load.read', [['plan', text], ['plan.name', button.dataset.filename ?? '']]);
    }),
    'drop-copies': async (button) => {
      const { dropCopies } = await import('./copies.mjs');
      await dropCopies();
      keeping.tellNews('/backup');
      tell(button.dataset.said ?? '');
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
