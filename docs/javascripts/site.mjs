/** Where the site is: found from this module's own address, so it works at any sub-path. */

/** The root of the site, ending in a slash. */
export const root = new URL('../', import.meta.url);

/** The path of the root, for example "/follow-up-boot-camp/": the start of every storage key. */
export const base = root.pathname;
