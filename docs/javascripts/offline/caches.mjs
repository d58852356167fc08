/**
 * The site's caches, and what goes when. Sites of one host share the storage: only what begins with our path and name is
 * ours, and a site in a folder of ours begins differently, since our path ends where the name begins.
 */

/** @param {string} base the path of the root of the site */
export function cacheNames(base) {
  const prefix = `${base}:followup:`;
  return { prefix, site: `${prefix}site`, runtime: `${prefix}runtime` };
}

/** Removes caches that an earlier version had and this one does not know. @param {string} base */
export async function removeOldCaches(base) {
  const { prefix, site, runtime } = cacheNames(base);
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(ours.filter((name) => name !== site && name !== runtime).map((name) => caches.delete(name)));
}

/**
 * Removes what no page needs any more from the cache of the site's files.
 * @param {string} name of the cache
 * @param {Set<string>} needed the keys of what stays
 * @param {() => boolean} mayGoOn false as soon as a newer version has begun to fill the same cache
 */
export async function removeOldFiles(name, needed, mayGoOn) {
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    if (!mayGoOn()) return;
    if (!needed.has(request.url)) await cache.delete(request);
  }
}
