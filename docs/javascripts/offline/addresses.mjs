/** Which file of the site answers an address, as the host would choose it. What stands behind "?" or "#" does not count. */

/**
 * @param {string} address
 * @param {(address: string) => boolean} isFile whether the site has a file at that address
 * @returns {string} the file's address; "" when there is none
 */
export function fileAt(address, isFile) {
  const plain = withoutQuery(address);
  const file = plain.endsWith('/') ? `${plain}index.html` : plain;
  return isFile(file) ? file : '';
}

/**
 * @param {string} address
 * @param {(address: string) => boolean} isFile
 * @returns {string} the address with its slash, when it names a folder without one; otherwise ""
 */
export function folderAt(address, isFile) {
  const plain = withoutQuery(address);
  if (plain.endsWith('/') || isFile(plain) || !isFile(`${plain}/index.html`)) return '';
  return `${plain}/${new URL(address).search}`;
}

/** @param {string} address */
export function withoutQuery(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
