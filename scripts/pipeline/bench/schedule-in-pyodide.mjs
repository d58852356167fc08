// Print the times of timing.py, measured inside Pyodide: node schedule-in-pyodide.mjs RUNS.
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const root = fileURLToPath(new URL('../../../', import.meta.url));

try {
  const python = await loadPyodide({ env: { HOME: '/home/pyodide', PYTHONDONTWRITEBYTECODE: '1' } });
  python.mountNodeFS('/repo', root);
  python.runPython('import sys; sys.path += ["/repo/pyapp", "/repo/scripts"]');
  console.log(python.pyimport('pipeline.bench.timing').schedule_times_json(Number(process.argv[2])));
} catch (error) {
  // Not thrown on: Node would print the megabyte of source that it comes from.
  console.error(String(error instanceof Error ? error.message : error).trim());
  process.exitCode = 1;
}
