/**
 * What a page wishes of the service worker.
 *
 * @typedef {{type: 'SKIP_WAITING'}} Reload the visitor has chosen the new version
 * @typedef {{type: 'TIDY'}} Tidy the page is new and shown; nobody may need the earlier version's files any more
 * @typedef {Reload | Tidy} Wish
 */

export {};
