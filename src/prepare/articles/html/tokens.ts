/** A piece of a page's source, in UTF-16 units. */
export interface Token {
  kind: 'open' | 'close' | 'text' | 'raw';
  /** Lowercase. For a raw token, the element whose content it is; empty for text. */
  name: string;
  start: number;
  end: number;
}

/** Elements whose content is not read as text of the page. */
const rawElements = new Set(
  'script style iframe noscript template svg object canvas video audio textarea math select noembed title'.split(
    ' ',
  ),
);

/**
 * Splits a page into tags and texts in a single pass: time grows with its length, whatever it
 * contains. Comments and declarations are left out.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const next = nextTag(html, at);
    if (next > at) yield { kind: 'text', name: '', start: at, end: next };
    if (next >= html.length) return;
    if (html[next + 1] === '!' || html[next + 1] === '?') {
      at = behindDeclaration(html, next);
      continue;
    }
    const isClose = html[next + 1] === '/';
    const nameAt = next + (isClose ? 2 : 1);
    const name = (
      /^[a-z][^\s/>]{0,40}/iu.exec(html.slice(nameAt, nameAt + 41))?.[0] ?? ''
    ).toLowerCase();
    const end = behindTag(html, nameAt + name.length);
    yield { kind: isClose ? 'close' : 'open', name, start: next, end };
    at = end;
    if (isClose || !rawElements.has(name) || html[end - 2] === '/') continue;
    const close = closeOf(html, name, end);
    if (close === undefined) continue;
    yield { kind: 'raw', name, start: end, end: close };
    at = close;
  }
}

function nextTag(html: string, from: number): number {
  const tag = /<[a-z/!?]/giu;
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? html.length;
}

function behindDeclaration(html: string, at: number): number {
  const mark = html.startsWith('<!--', at) ? '-->' : '>';
  const end = html.indexOf(mark, at + 2);
  return end < 0 ? html.length : end + mark.length;
}

/**
 * A `>` between quotation marks does not end a tag; a mark that is never closed is not a quotation
 * mark.
 */
function behindTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const mark = html[at];
    if (mark === '>') return at + 1;
    if ((mark === '"' || mark === "'") && html[at - 1] === '=') {
      const close = html.indexOf(mark, at + 1);
      if (close < 0) break;
      at = close;
    }
    at += 1;
  }
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

/**
 * Where an element's content ends. `undefined` when it is never closed, in which case only its tag
 * is left out.
 */
function closeOf(html: string, name: string, from: number): number | undefined {
  const close = new RegExp(`</${name}[\\s/>]`, 'giu');
  close.lastIndex = from;
  const found = close.exec(html);
  if (found) return found.index;
  return name === 'script' || name === 'style' ? html.length : undefined;
}
