/**
 * The entry on every page: finds the widgets and has them mounted. A page without one loads nothing more.
 * Material's instant navigation changes pages without loading them; its `document$` says when.
 */
import { arrive } from './arrival.mjs';
import { tellHostFailed } from './host-failed.mjs';
import { watchIntent } from './intent.mjs';
import './offline/register.mjs';

/** @type {Record<string, () => Promise<{mount: (widget: HTMLElement) => void}>>} */
const WIDGETS = {
  planner: () => import('./planner/planner.mjs'),
  practice: () => import('./practice/practice.mjs'),
};

const { document$ } = /** @type {{document$?: {subscribe: (next: () => void) => void}}} */ (/** @type {unknown} */ (window));

if (document$) document$.subscribe(() => void mountAll());
else void mountAll();

watchIntent();

/** What a widget gives the focus back to comes before the page's heading. */
async function mountAll() {
  const widgets = [...document.querySelectorAll('[data-followup]')];
  await Promise.all(widgets.map((widget) => mountOne(/** @type {HTMLElement} */ (widget))));
  arrive();
}

/** @param {HTMLElement} widget */
async function mountOne(widget) {
  try {
    const module = await WIDGETS[widget.dataset.followup ?? '']?.();
    if (widget.isConnected) module?.mount(widget);
  } catch (error) {
    tellHostFailed(widget, error);
  }
}
