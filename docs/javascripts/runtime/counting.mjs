/**
 * Counts the bytes that arrive, as they are when unpacked by the browser. An answer is handed on as it came and a copy
 * of it is read for counting: WebAssembly compiles while it streams, and a browser keeps compiled code only for an
 * answer that is its own.
 */

/**
 * @param {Response} response
 * @param {(bytes: number) => void} add called with every part that has arrived
 */
export function counted(response, add) {
  void count(response.clone(), add);
  return response;
}

/**
 * @param {Response} copy
 * @param {(bytes: number) => void} add
 */
async function count(copy, add) {
  const reader = copy.body?.getReader();
  for (;;) {
    const step = await reader?.read().catch(() => undefined); // whoever asked for the file hears of the error
    if (!step || step.done) return;
    add(step.value.byteLength);
  }
}
