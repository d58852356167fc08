/**
 * What the build writes into the scripts. Paths are relative to the root of the site; their names carry the hash of
 * what is in them, so a file of one name never changes.
 */

/** A file and its size in bytes, unpacked. */
interface BuiltFile {
  path: string;
  size: number;
}

/** What the worker loads; the standard library and the package are one archive, `practice` the camp, the coach and the
 * calculators, `late` what is imported seldom. */
declare const RUNTIME: {
  /** Pyodide's list of packages, with none in it: all that the page imports is in the archives. */
  packages: object;
  wasm: BuiltFile;
  boot: BuiltFile;
  practice: BuiltFile;
  late: BuiltFile;
};

/** The worker's own script, with Pyodide's in it. */
declare const WORKER: BuiltFile;

declare module 'pyodide/pyodide.asm.js';
