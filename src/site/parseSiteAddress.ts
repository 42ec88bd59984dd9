/**
 * Parses the address that a site will have and returns it with a trailing slash, such as
 * `https://news.example/lines/`. An index page in it is dropped in favour of its folder. Returns
 * `undefined` when it cannot be a site's address: neither http nor https, or with a query, a
 * fragment or a password.
 */
export function parseSiteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, search, hash, username, password } = new URL(text);
  if (!/^https?:$/.test(protocol) || /[?#]/.test(text)) return undefined;
  if (search + hash + username + password !== '') return undefined;
  const folder = href.replace(/\/index\.html?$/i, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}
