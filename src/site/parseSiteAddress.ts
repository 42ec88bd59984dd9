/**
 * The address that a site will have, with a stroke at its end, such as `https://news.example/lines/`.
 * The address of its index is that of its folder. Undefined: not an address of a site: not http or https, or with a query, a place or a password.
 */
export function parseSiteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, search, hash, username, password } = new URL(text);
  if (!/^https?:$/.test(protocol) || /[?#]/.test(text)) return undefined;
  if (search + hash + username + password !== '') return undefined;
  const folder = href.replace(/\/index\.html?$/i, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}
