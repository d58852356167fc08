// Writes which modules of an archive a full run of the planner imports, and which each late part beside that, as JSON:
// node list-imports.mjs ARCHIVE TARGET.
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const [archive, target] = process.argv.slice(2);

try {
  const python = await loadPyodide({ stdLibURL: archive });
  const names = python.runPython(`
    import importlib, json, sys

    def imported():
        specs = [getattr(module, "__spec__", None) for module in list(sys.modules.values())]
        origins = [getattr(spec, "origin", None) or "" for spec in specs]
        return {origin.partition(".zip/")[2] for origin in origins if ".zip/" in origin}

    import followup.shell, followup.revival
    from followup.rehearsal import rehearse
    rehearse()
    followup.revival.revive()
    needed = {"boot": imported()}
    for part in ("practice", "exchange"):
        before = imported()
        importlib.import_module(f"followup.{part}_rehearsal").rehearse()
        needed[part] = imported() - before
    json.dumps({name: sorted(modules) for name, modules in needed.items()})
  `);
  writeFileSync(target, names);
} catch (error) {
  // Not thrown on: Node would print the megabyte of source that it comes from.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
