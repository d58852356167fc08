/**
 * The service worker: keeps the whole site for visits without a network, and answers from what it keeps. It leaves
 * Python's files alone; the planner keeps them itself.
 *
 * A new version is fetched beside the one in use and waits until the visitor wishes it or all pages of the site are
 * closed. Pages of the earlier version that are still open find its scripts here, although the host has them no more:
 * they go when a single page is left, which then is of this version.
 */
import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { fileAt, folderAt, withoutQuery } from './addresses.mjs';
import { cacheNames, removeOldCaches, removeOldFiles } from './caches.mjs';

/** @typedef {import('workbox-core').RouteHandlerCallbackOptions} Asked */

const scope = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (globalThis));
const root = new URL('./', location.href);
const cacheName = cacheNames(root.pathname).site;
const kept = new PrecacheController({ cacheName });
kept.addToCacheList(FILES);

const isKept = (/** @type {string} */ address) => kept.getCacheKeyForURL(address) !== undefined;
const isOurs = (/** @type {URL} */ { href }) => href.startsWith(root.href) && !href.startsWith(`${root.href}runtime/`);

scope.addEventListener('install', (event) => void kept.install(/** @type {any} */ (event)));
scope.addEventListener('activate', (event) => event.waitUntil(begin()));
scope.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(scope.skipWaiting());
  if (event.data?.type === 'TIDY') event.waitUntil(tidy());
});

registerRoute(({ url }) => isOurs(url) && folderAt(url.href, isKept) !== '', redirect);
registerRoute(({ url }) => isOurs(url) && fileAt(url.href, isKept) !== '', answer);
registerRoute(({ url }) => isOurs(url), answerOther);
setCatchHandler(async ({ request }) => {
  return /** @type {Request} */ (request).mode === 'navigate' ? notFound() : Response.error();
});

async function begin() {
  await removeOldCaches(root.pathname);
  await scope.clients.claim();
}

async function tidy() {
  const isAlone = () => !scope.registration.installing && !scope.registration.waiting;
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(root.href)).length > 1) return;
  await removeOldFiles(cacheName, new Set(kept.getURLsToCacheKeys().values()), isAlone);
}

/** @param {Asked} asked a folder's address without its slash: links in its page would lead elsewhere */
async function redirect({ url }) {
  return Response.redirect(folderAt(url.href, isKept), 301);
}

/** @param {Asked} asked a file of this version */
async function answer({ request, event, url }) {
  const file = fileAt(url.href, isKept);
  const cacheKey = kept.getCacheKeyForURL(file) ?? file;
  const integrity = kept.getIntegrityForCacheKey(cacheKey);
  return kept.strategy.handle({ request, event, params: { cacheKey, integrity } });
}

/** @param {Asked} asked a script of an earlier version, or what only the host knows */
async function answerOther({ request, url }) {
  const cache = await caches.open(cacheName);
  return await cache.match(withoutQuery(url.href)) ?? fetch(request);
}

async function notFound() {
  const page = await kept.matchPrecache(new URL('404.html', root).href);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
