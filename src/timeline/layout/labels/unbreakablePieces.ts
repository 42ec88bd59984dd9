import { spacesInDates } from './spacesInDates.ts';

/** A run of a text within which no line ends. */
export type Piece = {
  readonly text: string;
  /** What precedes the next piece on the same line: a space, or nothing. */
  readonly gap: '' | ' ';
  /** What is added when a line ends after it: a hyphen after a soft one. */
  readonly atLineEnd: '' | '-';
};

/** Of UAX #14: opening (OP), closing, exclamation, non-starters (CL, CP, EX, IS, NS), small kana. */
const opens = /[\p{Ps}¿¡]$/u;
const closesOrTrails =
  /^[\p{Pe}!?,.:;…‥%‰、。，．！？：；・ー々〻ゝゞヽヾ゛゜〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ\u31f0-\u31ff\uff61-\uff65\uff67-\uff70\uff9e\uff9fๆฯໆ]/u;
/** An initial quotation mark that opens (LB15a), a final one that closes (LB15b). */
const opensQuotation = /(?:^|[\s\p{Ps}\p{Pi}]|(?<!\p{L})\p{L}{1,2}[’'])\p{Pi}$/u;
const closesQuotation = /^\p{Pf}(?:$|[\s\p{P}])/u;
/** A number, and what belongs to it: the next group of digits, a sign, a unit (LB25 and beyond). */
const figure = /\p{Nd}$/u;
const units =
  '[µkcdm]?m|km\\/h|mph|ft|mi|[mk]?g|lb|oz|t|[mcdh]?l|ha|[kMGT]?Wh?|[kMG]?Hz|[kMGT]B|dB|h|min|s|ms|[ap]\\.?m|[ap]\\.$|Uhr|[BbMm]il(?:l?i|j|h)(?:[oóaã]|õe)\\p{L}+|millón|millones|[Mm](?:io|ln|ld|rd)\\.?|tys\\.|тыс\\.|мл(?:н|рд)\\.?|милли(?:он|ард)\\p{L}*|zł|Kč|руб\\.?|грн|per(?:cent)?|pour|Prozent|kr\\.?|[kM]d?\\p{Sc}|[A-Z]{3}$';
const ofFigure = new RegExp(
  String.raw`^(?:\p{Nd}{3}(?!\p{Nd})|[%‰٪°\p{Sc}]|(?:${units})[²³]?(?![\p{L}\p{N}]))`,
  'u',
);
/**
 * What introduces a number: a currency sign or code, “n° 5”, “§ 5”, any short word with a full stop.
 */
const beforeFigure =
  /(?:^|[\s\p{Ps}\p{Pi}])(?:\p{Lu}{0,2}\p{Sc}|[A-Z]{3}|№|§+|#|[Nn][°º]|\p{L}{1,4}\.)$/u;
/** A letter with its full stop; two of these are one abbreviation, or the initials of one name. */
const endsInLetter = /(?:^|[\s\p{Ps}\p{Pi}])\p{L}\.$/u;
const isLetter = /^\p{L}\.(?![\p{L}\p{N}])/u;
/** Spaces at which a line may end, and marks for a break without a space: not NBSP and its kind. */
const breaking = /([\t-\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000\u200b\u00ad]+)/u;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Scripts written without spaces, in which only a dictionary knows the words (class SA). */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** All of these are here, and what is elsewhere is not looked for: that takes a page 8 ms to begin. */
const farFromLatin = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** Between two of these a line may end, too: “《桥》、《河》”. */
const widePunctuation = /^[\u3001-\u301f！（），．：；？［］｛｝]{2}$/u;
const needsWords = new RegExp(`${ideograph.source}|${unspaced.source}`, 'u');
/**
 * After a hyphen, a dash, the mark between syllables of Tibetan or words of Ethiopic, and a slash
 * between words (HY, BA, B2, SY); never within numbers or units (“km/h”), nor at U+2011, nor between
 * Hebrew letters (LB21a, LB21b).
 */
const afterHyphen =
  /(?<=[\p{L}\p{N}\p{M}](?<![\p{Script=Hebrew}]))[-\u0f0b\u1361\u2010\u2012-\u2014](?=\p{L})|(?<=[\p{L}\p{N}\p{M}]{2})\/+(?=\p{L}{2})|(?<=:)\/\/(?=\p{L})/gu;

/**
 * Splits a text into runs that lines do not tear: the part of UAX #14 that titles and names need,
 * with the words of `Intl.Segmenter` where a script has no spaces.
 *
 * @param language BCP 47, for the words of such scripts and the names of months
 * @param keepsDates whether a day stays with its month. A text that is cut in its only line shows
 *   more without that.
 */
export function unbreakablePieces(text: string, language: string, keepsDates = true): Piece[] {
  const parts = text.split(breaking);
  const inDates = keepsDates ? spacesInDates(text, language) : new Set<number>();
  let at = 0;
  const pieces: Piece[] = [];
  let held = '';
  for (let n = 0; n < parts.length; n += 2) {
    const [part = '', between = '', next = ''] = parts.slice(n, n + 3);
    const whole = held + part;
    at += part.length;
    const isInDate = inDates.has(at);
    at += between.length;
    const isSoft = /^[\u00ad\u200b]+$/u.test(between);
    const gap = isSoft || between === '' ? '' : ' ';
    if (n + 2 < parts.length && !isSoft && (isInDate || staysTogether(whole, next))) {
      held = whole === '' ? '' : `${whole}${gap}`;
      continue;
    }
    held = '';
    if (whole === '') continue;
    const within = cutWithin(whole, language);
    const atLineEnd = between.includes('\u00ad') ? '-' : '';
    within.forEach((piece, i) => {
      const isLast = i === within.length - 1;
      pieces.push({ text: piece, gap: isLast ? gap : '', atLineEnd: isLast ? atLineEnd : '' });
    });
  }
  return pieces;
}

/**
 * What none of the rules for punctuation concerns. Nearly all words are like this, and the first use
 * of each of those patterns takes a browser longer than a whole title.
 */
const endsPlainly = /[A-Za-z0-9,;:]$/;
const beginsPlainly = /^[A-Za-z0-9#(‘“]/;
/** Without hyphens and slashes, and in a script that has spaces. */
const isWhole = /^[\x21-\x2c\x2e\x30-\x7e\u00c0-\u024f‘’“”]*$/;

/** Whether the space between two runs may not be broken at. */
const staysTogether = (before: string, after: string): boolean =>
  before === '' ||
  (!endsPlainly.test(before) && opensOrAbbreviates(before, after)) ||
  (!beginsPlainly.test(after) && closes(after)) ||
  (figure.test(before) && ofFigure.test(after)) ||
  (/\s/.test(before) &&
    /\p{Nd}\s\p{L}+\.?$/u.test(before) &&
    /^(?:\p{Sc}|zł|Kč|kr|руб|грн)(?![\p{Nd}\p{L}])/u.test(after)) ||
  (/\d\s?h$/u.test(before) && /^[0-5]\d(?!\d)/u.test(after)) ||
  (/^\p{Nd}/u.test(after) && beforeFigure.test(before));

const opensOrAbbreviates = (before: string, after: string): boolean =>
  opens.test(before) ||
  opensQuotation.test(before) ||
  (endsInLetter.test(before) && isLetter.test(after));

const closes = (after: string): boolean =>
  closesQuotation.test(after) || /^(?:[\p{Pe}!?:;%‰٪]|[,.]$)/u.test(after);

function cutWithin(word: string, language: string): string[] {
  if (isWhole.test(word)) return [word];
  const cuts = new Set<number>();
  for (const { index, 0: sign } of word.matchAll(afterHyphen)) cuts.add(index + sign.length);
  if (farFromLatin.test(word) && needsWords.test(word))
    for (const at of wordStarts(word, language)) cuts.add(at);
  const ends = [...cuts, word.length].sort((a, b) => a - b);
  return ends.map((end, n) => word.slice(ends[n - 1] ?? 0, end));
}

function* wordStarts(word: string, language: string): Generator<number> {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(word);
  for (const { index, segment } of words) {
    // Between ideographs a line may end anywhere, between letters of the other scripts only between
    // words.
    const letters = ideograph.test(segment) ? Array.from(segment) : [segment];
    let at = index;
    for (const letter of letters) {
      if (at > 0 && isWordStart(word, at)) yield at;
      at += letter.length;
    }
  }
}

/** Between two words of scripts without spaces, unless punctuation or a mark attaches there. */
function isWordStart(word: string, at: number): boolean {
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const [last = ''] = /.$/u.exec(before) ?? [];
  const [first = ''] = /^./u.exec(after) ?? [];
  return (
    (needsWords.test(last + first) || widePunctuation.test(last + first)) &&
    !/[\s\u2060\p{Pi}]/u.test(last) &&
    !/[\u00a0\u202f\u2007\u2060\ufeff\p{Pf}\p{M}]/u.test(first) &&
    !opens.test(last) &&
    !closesOrTrails.test(first)
  );
}
