/** A plan that came by a link goes to Python, and what that says of it is shown. */
import { takeArrived, tellThatItWaits } from '../arrived.mjs';
import { gather } from './gather.mjs';

/**
 * @param {import('./widget.mjs').Widget | undefined} widget
 * @param {(request: import('./messages.mjs').Request, onEnd: () => void) => void} ask `onEnd`: it was answered, or given up
 */
export function askArrived(widget, ask) {
  const arrived = widget ? takeArrived() : null;
  if (!widget || arrived === null) return;
  const request = gather('exchange.receive', '/receive');
  request.fields.push(['plan', arrived]);
  tellThatItWaits(widget.element, true);
  ask(request, () => tellThatItWaits(widget.element, false));
}
