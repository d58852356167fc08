/* global document, Worker */
// The page's side of stock Pyodide in a worker, as a tutorial would write it: start it on load, ask, show.
const worker = new Worker('stock-worker.mjs', { type: 'module' });
const mount = document.querySelector('[data-mount="planner"]');
const { policy } = document.querySelector('[data-followup="planner"]').dataset;

worker.onmessage = ({ data }) => {
  mount.innerHTML = JSON.parse(data).html.planner;
  performance.mark('reference:shown');
};

// "sv" writes dates as YYYY-MM-DD.
const today = new Date().toLocaleDateString('sv');
worker.postMessage(JSON.stringify({ action: 'open', screen: '/', today, policy: JSON.parse(policy), stored: null }));
