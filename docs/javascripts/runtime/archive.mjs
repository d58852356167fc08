/**
 * The archives are zips without compression, packed as one: that is smaller than packing file by file, and the
 * browser unpacks it faster than Python would.
 */

/** @param {ArrayBuffer} packed */
export function unpacked(packed) {
  const stream = /** @type {ReadableStream<BufferSource>} */ (new Response(packed).body);
  return new Response(stream.pipeThrough(new DecompressionStream('gzip')));
}
