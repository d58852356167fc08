/* global document */
// A planner without Python, for edits only: it keeps the same document, saves it whole, and puts in the same
// fragments, which the bench has made beforehand.
const KEY = 'bench:plain:plan';
const { plan, first, steps } = await (await fetch('edits.json')).json();
const mount = document.querySelector('[data-mount="planner"]');
let revision = 1;

mount.addEventListener('submit', (event) => {
  event.preventDefault();
  const { opportunity, touchpoint, html } = steps.shift();
  plan.opportunities.find(({ id }) => id === opportunity).touchpoints.push(touchpoint);
  save();
  mount.innerHTML = html;
  performance.mark('reference:saved');
});

mount.innerHTML = first;
save();
performance.mark('reference:shown');

function save() {
  const saved = { format: 'followup-storage', version: 1, revision, saved_at: new Date().toISOString(), document: plan };
  localStorage.setItem(KEY, JSON.stringify(saved));
  revision += 1;
}
