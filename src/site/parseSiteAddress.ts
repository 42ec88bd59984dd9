/**
 * The address that a site will have, with a slash at its end, such as `https://news.example/lines/`;
 * where its index page is named, the address of the folder that holds it. Undefined: no address of a
 * site, since it is neither http nor https, or has a query, a fragment or a password.
 */
export function parseSiteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, search, hash, username, password } = new URL(text);
  if (!/^https?:$/.test(protocol) || /[?#]/.test(text)) return undefined;
  if (search + hash + username + password !== '') return undefined;
  const folder = href.replace(/\/index\.html?$/i, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}
