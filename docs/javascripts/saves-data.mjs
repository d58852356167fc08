/** @returns {boolean} whether the visitor has told the browser to save data: then nothing is fetched ahead of need */
export function savesData() {
  const { connection } = /** @type {Navigator & {connection?: {saveData?: boolean}}} */ (navigator);
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
