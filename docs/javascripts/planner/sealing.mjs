/**
 * Seals the text of a plan with a passphrase, and opens it: PBKDF2 with SHA-256, AES-GCM. The file is described in
 * followup/exchange/sealed.py, whose twin on the command line this one understands and is understood by.
 */

/**
 * @typedef {object} Header what is told openly; it is sealed with the text as it is written here, key by key
 * @property {string} format
 * @property {number} version
 * @property {{name: string, hash: string, iterations: number, salt: string}} kdf
 * @property {{name: string, iv: string}} cipher
 *
 * @typedef {'passphrase' | 'damaged' | 'unavailable'} Problem
 */

const [FORMAT, VERSION] = ['followup-sealed', 1];
const [KDF, HASH, CIPHER] = ['PBKDF2', 'SHA-256', 'AES-GCM'];
const [LEAST_ITERATIONS, MOST_ITERATIONS] = [600_000, 10_000_000];
const [SALT_BYTES, IV_BYTES, TAG_BYTES, KEY_BITS] = [16, 12, 16, 256];
const PIECE = 32_768; // bytes that go to a function as arguments at once

/** Why a file could not be sealed or opened. */
export class SealingError extends Error {
  /**
   * @param {Problem} problem
   * @param {ErrorOptions} [options]
   */
  constructor(problem, options) {
    super(problem, options);
    this.problem = problem;
  }
}

/**
 * @param {string} text
 * @param {string} passphrase
 * @returns {Promise<string>} the file
 * @throws {SealingError}
 */
export async function seal(text, passphrase) {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
  const header = headerOf(LEAST_ITERATIONS, salt, iv);
  const key = await keyOf(passphrase, salt, LEAST_ITERATIONS);
  const data = await subtle().encrypt(cipher(header, iv), key, bytesOf(text));
  return JSON.stringify({ ...header, data: encoded(new Uint8Array(data)) });
}

/**
 * @param {string} envelope the file
 * @param {string} passphrase
 * @returns {Promise<string>} the text
 * @throws {SealingError}
 */
export async function open(envelope, passphrase) {
  const { iterations, salt, iv, data } = parsed(envelope);
  const key = await keyOf(passphrase, salt, iterations);
  const bytes = await subtle().decrypt(cipher(headerOf(iterations, salt, iv), iv), key, data).catch((cause) => {
    throw new SealingError('passphrase', { cause });
  });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** @param {string} envelope */
function parsed(envelope) {
  try {
    const raw = JSON.parse(envelope);
    const { kdf, cipher } = raw;
    const found = { iterations: kdf.iterations, salt: decoded(kdf.salt), iv: decoded(cipher.iv), data: decoded(raw.data) };
    const isKnown = raw.format === FORMAT && raw.version === VERSION && kdf.name === KDF && kdf.hash === HASH && cipher.name === CIPHER;
    if (isKnown && isWhole(found)) return found;
  } catch (cause) {
    throw new SealingError('damaged', { cause });
  }
  throw new SealingError('damaged');
}

/** @param {{iterations: number, salt: Uint8Array, iv: Uint8Array, data: Uint8Array}} found what a phone could not do in some seconds is refused */
function isWhole({ iterations, salt, iv, data }) {
  const isBounded = Number.isInteger(iterations) && iterations >= LEAST_ITERATIONS && iterations <= MOST_ITERATIONS;
  return isBounded && salt.length >= SALT_BYTES && iv.length === IV_BYTES && data.length >= TAG_BYTES;
}

/**
 * @param {number} iterations
 * @param {Uint8Array} salt
 * @param {Uint8Array} iv
 * @returns {Header}
 */
function headerOf(iterations, salt, iv) {
  return {
    format: FORMAT,
    version: VERSION,
    kdf: { name: KDF, hash: HASH, iterations, salt: encoded(salt) },
    cipher: { name: CIPHER, iv: encoded(iv) },
  };
}

/**
 * @param {Header} header
 * @param {Uint8Array<ArrayBuffer>} iv
 */
function cipher(header, iv) {
  return { name: CIPHER, iv, additionalData: bytesOf(JSON.stringify(header)) };
}

/**
 * @param {string} passphrase the same letters typed on another keyboard give the same key
 * @param {Uint8Array<ArrayBuffer>} salt
 * @param {number} iterations
 */
async function keyOf(passphrase, salt, iterations) {
  const secret = await subtle().importKey('raw', bytesOf(passphrase.normalize('NFC')), KDF, false, ['deriveKey']);
  const how = { name: KDF, hash: HASH, iterations, salt };
  return subtle().deriveKey(how, secret, { name: CIPHER, length: KEY_BITS }, false, ['encrypt', 'decrypt']);
}

/** @returns {SubtleCrypto} which browsers give to secure pages only */
function subtle() {
  const found = /** @type {SubtleCrypto | undefined} */ (globalThis.crypto?.subtle);
  if (!found) throw new SealingError('unavailable');
  return found;
}

/** @param {number} count */
function randomBytes(count) {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** @param {string} text */
function bytesOf(text) {
  return new TextEncoder().encode(text);
}

/** @param {Uint8Array} bytes @returns {string} base64 */
function encoded(bytes) {
  let letters = '';
  for (let start = 0; start < bytes.length; start += PIECE) letters += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(letters);
}

/** @param {string} text base64 */
function decoded(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
