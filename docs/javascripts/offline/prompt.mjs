/**
 * "A new version is ready": words that stand in the page, hidden, until they are true. Nothing is reloaded but on the
 * visitor's wish, and only here: other tabs are told, and go on as they are.
 */

export class Prompt {
  /** Whether the visitor has chosen the new version here. */
  isTaken = false;
  /** @type {HTMLElement | null} */
  #words = document.querySelector('[data-update] > [hidden]');
  /** @type {HTMLElement | null} where the focus was before it came here */
  #before = null;

  /** @param {ServiceWorkerRegistration} registration */
  constructor(registration) {
    this.registration = registration;
    this.#on('[data-update-now]', () => this.#take());
    this.#on('[data-update-later]', () => this.#dismiss());
    this.#words?.addEventListener('focusin', ({ relatedTarget }) => this.#remember(relatedTarget));
  }

  show() {
    if (this.#words) this.#words.hidden = false;
  }

  /** What is typed is kept by whoever has it as it is typed; what is unsaved makes the browser ask before it reloads. */
  #take() {
    this.isTaken = true;
    const { waiting } = this.registration;
    if (!waiting) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  #dismiss() {
    if (this.#words) this.#words.hidden = true;
    if (this.#before?.isConnected) this.#before.focus();
  }

  /** @param {EventTarget | null} element */
  #remember(element) {
    if (element instanceof HTMLElement && !this.#words?.contains(element)) this.#before = element;
  }

  /**
   * @param {string} button
   * @param {() => void} action
   */
  #on(button, action) {
    this.#words?.querySelector(button)?.addEventListener('click', action);
  }
}
