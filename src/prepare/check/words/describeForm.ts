import { foldText } from '../../anchor/foldText.ts';

/** Characters that people and programs write in several ways, or leave out. */
interface Kind {
  signs: RegExp;
  /** What the article's words have (`with`) or lack (`without`). */
  name: string;
}

/** But no dot, of which there may be several. */
const sign = String.raw`(?![.…])[\p{P}\p{Sc}\p{Sm}\u0060´]`;

const kinds: readonly Kind[] = [
  {
    signs: /[‘’‚‛‹›′‵ʹʻʼʽ`´'＇“”„‟″‶〝〞〟❝❞«»"＂]|<<|>>/gu,
    name: 'quotation marks',
  },
  { signs: /[‐-―⁃−﹘﹣－־-]/gu, name: 'hyphens or dashes' },
  { signs: /[\r\n\u0085\u2028\u2029]+/gu, name: 'line breaks' },
  { signs: /[\u00a0\u202f]/gu, name: 'no-break spaces' },
  { signs: /[\u1680\u2000-\u200a\u205f\u3000]/gu, name: 'thin or wide spaces' },
  { signs: /\t/gu, name: 'tabs' },
  { signs: / {2,}/gu, name: 'double spaces' },
  {
    signs: new RegExp(`(?<=${sign})[^\\S\\r\\n]+(?=\\S)|(?<=\\S)[^\\S\\r\\n]+(?=${sign})`, 'gu'),
    name: 'spaces beside signs',
  },
  { signs: /[^\P{Nd}0-9\uff10-\uff19]/gu, name: 'digits of another script' },
  { signs: /\u00ad/gu, name: 'soft hyphens' },
  {
    signs: /[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu,
    name: 'invisible (zero-width) characters',
  },
  { signs: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, name: 'variation selectors' },
  { signs: /[œæĳǆǉǌǳŉ\ufb00-\ufb06\ufb13-\ufb17]/giu, name: 'ligatures' },
  { signs: /[¼-¾⅐-⅞⁄]/gu, name: 'fractions in one sign' },
  { signs: /[İı]/gu, name: 'the Turkish letters “İ” or “ı”' },
  { signs: /[ßẞ]/gu, name: 'the letter “ß” for two' },
  { signs: /\u0640/gu, name: 'the sign that stretches a line (tatweel)' },
  { signs: /[.…](?:\s+[.…])+/gu, name: 'spaces between dots' },
  { signs: /…/gu, name: 'the sign “…” for three dots' },
  { signs: /[\uff01-\uff5e\uff61-\uffee]/gu, name: 'full-width or half-width forms' },
];

/**
 * How an article writes words that were given in another form, as a clause: `with no-break spaces
 * and without soft hyphens`. Only kinds of characters are named, never a word.
 *
 * @param given the words as the story has them
 * @param found the same words as they are in the article
 */
export function describeForm(given: string, found: string): string {
  const said = kinds.flatMap((kind) => differenceIn(kind, given, found));
  said.push(...differenceInAccents(given, found));
  const folded = [given, found].map((words) =>
    foldText(words)
      .folded.replace(/[^\p{L}\p{M}]/gu, '')
      .replaceAll('İ', 'I')
      .replaceAll('ı', 'i'),
  );
  if (folded[0] !== folded[1]) said.push('with other capitals');
  if (said.length > 0) return said.join(' and ');
  return given.trim() === found.trim() ? 'without the spaces around' : 'with other forms of signs';
}

function differenceIn({ signs, name }: Kind, given: string, found: string): string[] {
  const [here, there] = [given, found].map((words) => words.trim().match(signs) ?? []);
  if (here === undefined || there === undefined || here.join('|') === there.join('|')) return [];
  if (here.length === 0) return [`with ${name}`];
  if (there.length === 0) return [`without ${name}`];
  if (here.length === there.length) return [`with other ${name}`];
  return [`with ${there.length > here.length ? 'more' : 'fewer'} ${name}`];
}

/**
 * Separate marks and Hangul jamo are more numerous in a decomposed text (NFD) and fewer in a
 * composed one.
 */
function differenceInAccents(given: string, found: string): string[] {
  const [here, there] = [given, found].map(
    (words) =>
      words.replace(/\p{Default_Ignorable_Code_Point}/gu, '').match(/\p{M}|[\u1160-\u11ff]/gu)
        ?.length,
  );
  if (here === there) return [];
  return (there ?? 0) > (here ?? 0)
    ? ['with accents apart from their letters (decomposed, NFD)']
    : ['with accents and letters in one (composed, NFC)'];
}
