import { refused, type Outcome } from '../fault.ts';
import { attributesOf } from './attributesOf.ts';
import { decodeEntities } from './decodeEntities.ts';
import { tokensOf, type Token } from './tokens.ts';

/** No article's page is deeper or larger; parsing time grows with the sum of all elements' depths. */
const deepest = 100;
const mostElements = 40_000;
const mostDepths = 500_000;
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** A new one of these closes the one before it. */
const closesItself = new Set('p li dt dd option tr td th'.split(' '));
/** The document's own elements: what is kept goes into the body of another document. */
const ofDocument = new Set(['', 'html', 'head', 'body', 'meta', 'link', 'base', 'frameset']);
/** The attributes that Readability weighs. */
const weighed = [
  'class',
  'id',
  'rel',
  'itemprop',
  'role',
  'hidden',
  'aria-hidden',
  'lang',
  'data-component',
  'data-testid',
];
const longestValue = 200;

/**
 * Strips a page of its scripts, styles, pictures and most attributes, which makes it safe to pass to
 * a parser whose time grows with the square of depth. Refuses a page that is deeper or has more
 * elements than any article.
 */
export function shallowHtml(html: string): Outcome<string> {
  const kept: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let depths = 0;
  for (const token of tokensOf(html)) {
    if (token.kind === 'raw') continue;
    kept.push(
      token.kind === 'text' ? hideSigns(html.slice(token.start, token.end)) : tagOf(html, token),
    );
    follow(open, token);
    if (token.kind === 'open') {
      elements += 1;
      depths += open.length;
    }
    if (open.length > deepest || elements > mostElements || depths > mostDepths) {
      const how =
        open.length > deepest
          ? `is nested more than ${deepest} elements deep`
          : `has more elements than any article: ${elements.toLocaleString('en-GB')}`;
      return refused(`${how}; save the article's text as .txt`);
    }
  }
  return { ok: true, value: kept.join('') };
}

/** Private-use characters stand in for `<` and `&`, which a parser would handle one at a time. */
const signs = { '<': '\ue000', '&': '\ue001' } as const;

function hideSigns(text: string): string {
  return decodeEntities(text).replaceAll('<', signs['<']).replaceAll('&', signs['&']);
}

/** Restores the original text of a shallow page. */
export function showSigns(text: string): string {
  return text.replaceAll(signs['<'], '<').replaceAll(signs['&'], '&');
}

function tagOf(html: string, token: Token): string {
  if (ofDocument.has(token.name)) return '';
  if (token.kind === 'close') return `</${token.name}>`;
  const attributes = attributesOf(html, token);
  const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(
    attributes.get('style')?.value ?? '',
  );
  const words = weighed.flatMap((name) => {
    const value = attributes.get(name)?.value;
    if (value === undefined) return [];
    return [
      `${name}="${value.slice(0, longestValue).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    ];
  });
  return `<${[token.name, ...words, ...(isHidden ? ['hidden'] : [])].join(' ')}>`;
}

/** Updates the list of open elements after a tag. */
function follow(open: string[], { kind, name }: Token) {
  if (empty.has(name) || name === '') return;
  if (kind === 'open') {
    if (closesItself.has(name) && open.at(-1) === name) open.pop();
    open.push(name);
    return;
  }
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}
