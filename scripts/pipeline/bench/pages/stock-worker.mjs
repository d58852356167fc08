/* global postMessage, self */
// The worker's side of it: Pyodide as it comes, the libraries as wheels (their names are filled in), one function.
import { loadPyodide } from './pyodide.mjs';

const ready = start();

async function start() {
  const python = await loadPyodide();
  const wheels = 'WHEELS'.split(' ').map((name) => new URL(name, import.meta.url).href);
  await python.loadPackage(wheels);
  return python.pyimport('followup.shell').handle_json;
}

self.onmessage = async ({ data }) => {
  const handle = await ready;
  postMessage(handle(data));
};
