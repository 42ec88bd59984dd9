import { distance, nearest } from '../../text/nearest.ts';
import { slugOf } from '../../text/slugOf.ts';

/**
 * What may have been meant by a value that does not fit, likeliest first; the schema decides which
 * of them does.
 *
 * @param options the allowed values, if there are few; otherwise empty
 */
export function repairsOf(value: unknown, options: readonly unknown[]): unknown[] {
  if (typeof value === 'string') return repairsOfText(value.trim(), options);
  if (typeof value === 'number') return [String(value), value / 100, Math.round(value), [value]];
  if (typeof value === 'boolean') return [String(value), [value]];
  if (value === null) return [[]];
  if (Array.isArray(value)) return value.length === 1 ? [...value] : [];
  return [[value]];
}

/** Tags from before BCP 47 (RFC 5646, “grandfathered”), and what its registry prefers. */
const preferredTags = new Map([
  ['i-ami', 'ami'],
  ['i-bnn', 'bnn'],
  ['i-hak', 'hak'],
  ['i-klingon', 'tlh'],
  ['i-lux', 'lb'],
  ['i-navajo', 'nv'],
  ['i-pwn', 'pwn'],
  ['i-tao', 'tao'],
  ['i-tay', 'tay'],
  ['i-tsu', 'tsu'],
  ['art-lojban', 'jbo'],
  ['en-gb-oed', 'en-GB'],
  ['no-bok', 'nb'],
  ['no-nyn', 'nn'],
  ['sgn-be-fr', 'sfb'],
  ['sgn-be-nl', 'vgt'],
  ['sgn-ch-de', 'sgg'],
  ['zh-guoyu', 'zh'],
  ['zh-hakka', 'hak'],
  ['zh-xiang', 'hsn'],
]);

function repairsOfText(text: string, options: readonly unknown[]): unknown[] {
  if (text === '') return [null, []];
  const number = /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  const words = options.filter((option) => typeof option === 'string');
  return [
    text,
    ...(number === undefined ? [] : [number, number / 100]),
    ...(percent === undefined ? [] : [Number(percent) / 100]),
    ...(text === 'true' ? [true] : []),
    misspelt(text, words),
    text.replaceAll('_', '-'),
    text.toLowerCase(),
    // BCP 47 has tags that browsers do not accept: private-use ones, and extended language subtags.
    ...(/^x-/i.test(text) ? [`und-${text.toLowerCase()}`] : []),
    preferredTags.get(text.toLowerCase()),
    ...(/^[a-z]{2,3}-[a-z]{3}(?:-|$)/i.test(text) ? [text.replace(/^[a-z]+-/i, '')] : []),
    ...(/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) ? [`https://${text}`] : []),
    ...(/^https?:\/\/\S+\s/i.test(text) ? [text.replaceAll(/\s+/g, '%20')] : []),
    text.split(/[\\/]/).at(-1),
    slugOf(text),
    [text],
    [slugOf(text)],
  ].filter((repair) => repair !== undefined && repair !== '');
}

/** A choice is advised only for its misspelling: “estimated” is not “stated”. */
function misspelt(text: string, words: readonly string[]): string | undefined {
  const meant = nearest(text, words);
  const most = Math.max(1, Math.floor(text.length / 4));
  const isNear = meant !== undefined && distance(text.toLowerCase(), meant, most + 1) <= most;
  return isNear ? meant : undefined;
}
