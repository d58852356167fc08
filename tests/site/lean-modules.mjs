// Runs Python that has the site's archives, but for the last: node lean-modules.mjs SITE < JSON.
// Prints, as JSON, what it hands out of what is given (tests/property/handed_out.py), and how each of the
// given lines of code ends.
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';

const runtime = join(process.argv[2], 'runtime');
const given = readFileSync(0, 'utf8');
const archive = (name) => gunzipSync(readFileSync(join(runtime, readdirSync(runtime).find((each) => each.startsWith(`${name}-`)))));

const boot = join(mkdtempSync(join(tmpdir(), 'boot-')), 'boot.zip');
writeFileSync(boot, archive('boot'));
const python = await loadPyodide({ stdLibURL: boot });
python.mountNodeFS('/tests', fileURLToPath(new URL('..', import.meta.url)));
python.runPython('import sys; sys.path.append("/tests")');
const parts = ['practice', 'exchange'].map((name) => {
  python.FS.writeFile(`/${name}.zip`, archive(name));
  return `/${name}.zip`;
});
const handedOut = JSON.parse(completing(() => python.pyimport('property.handed_out').handed_out(given)));
const ends = JSON.parse(given).lines.map((line) => {
  try {
    return String(completing(() => python.runPython(line)));
  } catch (error) {
    return error.type;
  }
});
console.log(JSON.stringify({ handedOut, ends }));

/** The worker's way (late.mjs), with nothing to fetch. */
function completing(action) {
  try {
    return action();
  } catch (error) {
    const { add_to_path: added } = python.pyimport('followup.revival');
    if (error.type !== 'ModuleNotFoundError' || !parts.map((each) => added(each)).includes(true)) throw error;
  }
  return completing(action);
}
