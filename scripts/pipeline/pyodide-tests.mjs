// Run pytest inside Pyodide, on the same tests as CPython: node pyodide-tests.mjs [pytest arguments].
// The repository and the pure Python packages of .venv are mounted; nothing is written to them.
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = `${root}.venv/lib/python3.13/site-packages`;
const tally = '/tmp/tally';
const environment = {
  HOME: '/home/pyodide',
  PYTHONDONTWRITEBYTECODE: '1',
  // The plugins in .venv are for browsers and do not import here; Hypothesis is named below.
  PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1',
  HYPOTHESIS_NO_PLUGINS: '1',
  // In memory, and gone with the process.
  HYPOTHESIS_STORAGE_DIRECTORY: '/tmp/hypothesis',
  TALLY: tally,
};
const options = ['-p', '_hypothesis_pytestplugin', '-p', 'no:cacheprovider', '-p', 'no:faulthandler'];

try {
  process.exitCode = await runPytest(process.argv.length > 2 ? process.argv.slice(2) : ['tests/unit']);
} catch (error) {
  // Not thrown on: Node would print the megabyte of source that it comes from.
  console.error(`pyodide-tests: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** @param {string[]} wanted */
async function runPytest(wanted) {
  const python = await loadPyodide({ env: environment });
  python.mountNodeFS('/repo', root);
  python.mountNodeFS('/packages', packages);
  python.globals.set('wanted', [...options, ...wanted]);
  const code = python.runPython(`
    import os, sys
    os.chdir("/repo")
    sys.path.append("/packages")
    import pytest
    int(pytest.main(list(wanted)))
  `);
  if (process.env.TALLY) appendFileSync(process.env.TALLY, python.FS.readFile(tally));
  return code;
}
