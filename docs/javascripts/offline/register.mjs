/**
 * On every page: has the site kept for visits without a network, once the page is loaded and has nothing else to do,
 * and says when a new version is ready. Where a browser refuses any of it, the site works as without.
 */
import { savesData } from '../saves-data.mjs';
import { root } from '../site.mjs';
import { Prompt } from './prompt.mjs';
import { renewLinks } from './renew-links.mjs';

const MOST_PATIENCE = 3000; // milliseconds after load
const WAIT_FOR_PYTHON = 15_000; // milliseconds

const { serviceWorker } = navigator;
// Before any event can change it: the worker that has answered this very page.
const origin = serviceWorker?.controller ?? null;

/** @type {Promise<boolean> | undefined} */
let kept;

// Where the planner is, Python comes first, and asks for the rest of the site when it is there; if it does not come,
// the site is kept without it. Who saves data gets the whole site only with the planner.
if (document.querySelector('[data-followup="planner"]')) setTimeout(() => void keepSite(), WAIT_FOR_PYTHON);
else if (!savesData()) void keepSite();
else loaded().then(() => serviceWorker?.getRegistration(root)).then((earlier) => earlier && keepSite(), () => {});

/** @returns {Promise<boolean>} whether the site is kept, once that is settled */
export function keepSite() {
  kept ??= loaded().then(begin).catch(() => false);
  return kept;
}

async function begin() {
  const registration = await serviceWorker?.register(new URL('service-worker.js', root), { scope: root.pathname });
  if (!registration) return false;
  watch(registration);
  await started(registration);
  if (origin && origin === registration.active) origin.postMessage({ type: 'TIDY' });
  return registration.active !== null;
}

/** @param {ServiceWorkerRegistration} registration */
function watch(registration) {
  const prompt = new Prompt(registration);
  const look = () => registration.active && registration.waiting && prompt.show();
  const follow = () => registration.installing?.addEventListener('statechange', look);
  look();
  follow();
  registration.addEventListener('updatefound', follow);
  let before = origin;
  const compare = () => {
    const { controller } = serviceWorker;
    if (controller === before) return;
    // A new version was taken, here or in another tab; on a first visit nothing has changed.
    if (before) renewLinks();
    if (before && !prompt.isTaken) prompt.show();
    before = controller;
  };
  compare(); // it may have been taken while this page was loading
  serviceWorker.addEventListener('controllerchange', compare);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {}); // without a network
  });
}

/** @param {ServiceWorkerRegistration} registration whose first worker may be on its way */
async function started({ active, waiting, installing }) {
  const worker = active ?? waiting ?? installing;
  await new Promise((resolve) => {
    const look = () => (!worker || worker.state === 'activated' || worker.state === 'redundant') && resolve(null);
    worker?.addEventListener('statechange', look);
    look();
  });
}

async function loaded() {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: MOST_PATIENCE });
    else setTimeout(resolve, MOST_PATIENCE);
  });
}
