/** What one tab stores, another may see a little later: browsers do not order a storage that their tabs share. */

const STEP = 20; // milliseconds
const LONGEST = 75; // steps
const UNTOLD = 8; // steps, where nobody has told which save is the last

/**
 * Resolves when the save is there, or should be.
 * @param {string | null} save the one to wait for, as far as that is known
 * @param {() => string} stored the one that is there
 */
export async function arrival(save, stored) {
  const most = save === null ? UNTOLD : LONGEST;
  for (let step = 0; step < most && stored() !== save; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
