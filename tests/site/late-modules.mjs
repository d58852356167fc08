// Tries the worker's late.mjs on a real Python that has the site's first archive: node late-modules.mjs SITE ROOTS.
// Prints, as JSON, what came of importing modules of the later archives and how often that was fetched.
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';

const [site, roots] = process.argv.slice(2);
const runtime = join(site, 'runtime');
const path = (stem) => join(runtime, readdirSync(runtime).find((name) => name.startsWith(stem)));

const part = ([name, own]) => [name, { path: path(`${name}-`), size: 0, roots: own }];
globalThis.RUNTIME = Object.fromEntries(Object.entries(JSON.parse(roots)).map(part));
const { completing } = await import('../../docs/javascripts/worker/late.mjs');

const boot = join(mkdtempSync(join(tmpdir(), 'boot-')), 'boot.zip');
writeFileSync(boot, gunzipSync(readFileSync(path('boot-'))));
const python = await loadPyodide({ stdLibURL: boot });
let fetched = 0;
const files = { keep: async () => {}, get: async (file) => (fetched += 1, new Response(readFileSync(file.path))) };
const found = [];
for (const code of ['import json; json.__name__', 'import configparser; configparser.__name__', 'import followup.exchange; import icalendar.cal.todo; icalendar.cal.todo.__name__', 'import no_such_module', '1 / 0', 'from followup.web.practice import table; table.__name__', 'from followup.web.practice import no_such']) {
  const result = await completing(python, files, () => python.runPython(code)).catch((error) => error.type);
  found.push([code.split(/[ ;]/)[1], result, fetched]);
}
console.log(JSON.stringify(found));
