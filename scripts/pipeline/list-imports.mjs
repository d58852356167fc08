// Writes which modules of an archive a full run of the planner imports: node list-imports.mjs ARCHIVE TARGET.
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const [archive, target] = process.argv.slice(2);

try {
  const python = await loadPyodide({ stdLibURL: archive });
  const names = python.runPython(`
    import sys
    import followup.shell, followup.revival
    from followup.rehearsal import rehearse
    rehearse()
    followup.revival.revive()
    origins = {getattr(module.__spec__, "origin", None) or "" for module in list(sys.modules.values()) if getattr(module, "__spec__", None)}
    "\\n".join(sorted(origin.partition(".zip/")[2] for origin in origins if ".zip/" in origin))
  `);
  writeFileSync(target, names);
} catch (error) {
  // Not thrown on: Node would print the megabyte of source that it comes from.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
