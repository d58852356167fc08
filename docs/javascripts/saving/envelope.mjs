/** What lies in storage: the plan document in an envelope that says which save it was, and when. */

/**
 * @typedef {{format: 'followup-storage', version: 1, revision: number, saved_at: string, document: object}} Envelope
 *   `saved_at` is an instant, ISO 8601
 * @typedef {{kind: 'empty'} | {kind: 'plan', document: string, revision: number} | {kind: 'broken', raw: string}} Content
 */

const BEFORE_DOCUMENT = ',"document":';

/**
 * @param {string | null} raw
 * @returns {Content}
 */
export function understood(raw) {
  if (raw === null) return { kind: 'empty' };
  const envelope = parsed(raw);
  return envelope ? { kind: 'plan', document: JSON.stringify(envelope.document), revision: envelope.revision } : { kind: 'broken', raw };
}

/**
 * @param {Content | {kind: 'blocked'}} content
 * @returns {string | null} the plan document, or the stored text when it is not understood
 */
export function textOf(content) {
  if (content.kind === 'plan') return content.document;
  return content.kind === 'broken' ? content.raw : null;
}

/**
 * @param {string | null} raw
 * @returns {number | null} 0 when nothing is stored, null when it is not understood
 */
export function revisionOf(raw) {
  return raw === null ? 0 : (parsed(raw)?.revision ?? null);
}

/**
 * Which save it is, without reading what may be a large plan.
 * @param {string} raw
 * @returns {string} what stands before the document, or all there is
 */
export function headOf(raw) {
  const end = raw.indexOf(BEFORE_DOCUMENT);
  return end < 0 ? raw : raw.slice(0, end);
}

/**
 * @param {string} document JSON
 * @param {number} revision
 */
export function enveloped(document, revision) {
  const head = JSON.stringify({ format: 'followup-storage', version: 1, revision, saved_at: new Date().toISOString() });
  return `${head.slice(0, -1)}${BEFORE_DOCUMENT}${document}}`;
}

/**
 * @param {string} raw
 * @returns {Envelope | null}
 */
function parsed(raw) {
  try {
    const value = JSON.parse(raw);
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

/** @param {any} value */
function isEnvelope(value) {
  return value?.format === 'followup-storage' && value.version === 1
    && Number.isSafeInteger(value.revision) && typeof value.document === 'object' && value.document !== null;
}
