/**
 * What the build writes into the scripts. Paths are relative to the root of the site; their names carry the hash of
 * what is in them, so a file of one name never changes.
 */

/** A file and its size in bytes, unpacked. */
interface BuiltFile {
  path: string;
  size: number;
}

/** An archive that is fetched when Python first misses one of these modules. */
interface LatePart extends BuiltFile {
  roots: string[];
}

/** What the worker loads; the standard library and the package are one archive, `practice` the camp, the coach and the
 * calculators, `exchange` the ways out of the plan and into it, `late` what is imported seldom. */
declare const RUNTIME: {
  /** Pyodide's list of packages, with none in it: all that the page imports is in the archives. */
  packages: object;
  wasm: BuiltFile;
  boot: BuiltFile;
  practice: LatePart;
  exchange: LatePart;
  late: BuiltFile;
};

/** The worker's own script, with Pyodide's in it. */
declare const WORKER: BuiltFile;

declare module 'pyodide/pyodide.asm.js';
