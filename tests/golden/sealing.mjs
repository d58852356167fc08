// Seals texts and opens envelopes as the page does: node sealing.mjs < JOBS, where each job is ["seal" or "open", passphrase, text].
// Prints a list of the results; "problem: " and why, where there is none.
import { readFileSync } from 'node:fs';
import { open, seal } from '../../docs/javascripts/planner/sealing.mjs';

const results = JSON.parse(readFileSync(0, 'utf-8')).map(([what, passphrase, text]) => {
  const result = (what === 'seal' ? seal : open)(text, passphrase);
  return result.catch(({ problem }) => `problem: ${problem}`);
});
console.log(JSON.stringify(await Promise.all(results)));
