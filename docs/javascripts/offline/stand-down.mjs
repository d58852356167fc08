/**
 * In the service worker's place while the site is worked on: pages are to come from the server, so it removes what an
 * earlier service worker kept, and itself. A page that the earlier one has answered says that there is a new version.
 */
import { cacheNames } from './caches.mjs';

const scope = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (globalThis));

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(standDown()));

async function standDown() {
  await caches.delete(cacheNames(new URL('./', location.href).pathname).site);
  await scope.registration.unregister();
}
