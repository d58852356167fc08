/** Remembers when a copy of the whole plan was last put outside this browser. */
import { revisionOf } from '../saving/envelope.mjs';
import { PLAN_KEY } from '../saving/storage.mjs';
import { localDay } from '../planner/local-day.mjs';
import { keep } from './record.mjs';

/** A copy was handed over just now: as a download, to the folder, or to whatever the visitor shared it with. */
export function markBackup() {
  keep({ last: { day: localDay(), saves: storedSaves() } });
}

/** How often the stored plan was saved; 0 when there is none, or it is not understood. */
function storedSaves() {
  try {
    return revisionOf(localStorage.getItem(PLAN_KEY)) ?? 0;
  } catch {
    return 0;
  }
}
