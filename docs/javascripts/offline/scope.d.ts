/** What a service worker has beside what a page has. */

interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface LastingMessageEvent extends MessageEvent<import('./messages.mjs').Wish> {
  waitUntil(promise: Promise<unknown>): void;
}

interface Client {
  readonly url: string;
}

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options?: { type?: 'window'; includeUncontrolled?: boolean }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingMessageEvent) => void): void;
}

/** What is to be kept: the build writes it in. `revision` is null where the name changes with the content. */
declare const FILES: { url: string; revision: string | null; integrity: string }[];
