import { isCorrection } from '../../articles/corrections.ts';
import type { FurnitureKind, Kinds } from './furnitureKind.ts';
import { isOfPublication } from './judgeBeside.ts';
import { tells, type Unit } from './unit.ts';

/** So many lines without a sentence after the text are the site's if one of them is known to be. */
const fewestLines = 6;
const mostWords = 14;

/**
 * Marks the lines between the text and what is known to be the site's after it: topics, headlines of
 * other articles. Whoever signed the article comes first, and a list below a colon is its own.
 */
export function judgeAfterText(units: readonly Unit[], kinds: Kinds) {
  const last = units.findLastIndex(
    (unit, i) => kinds[i] === undefined && (unit.isSentence || tells(unit)),
  );
  const after = units.slice(last + 1);
  const isKnown = after.some((_, i) => kinds[last + 1 + i] !== undefined);
  if (last < 0 || after.length < fewestLines || !isKnown) return;
  if (after.some(({ words }, i) => words.endsWith(':') && kinds[last + 1 + i] === undefined))
    return;
  let [kind, isSigned]: [FurnitureKind, boolean] = ['related link', true];
  after.forEach((unit, i) => {
    const at = last + 1 + i;
    isSigned &&= kinds[at] === undefined && isSignature(unit);
    kind = kinds[at] ?? kind;
    const isKept = isSigned || unit.quotes || isOfPublication(unit) || isCorrection(unit.words);
    if (!isKept && unit.count > 0 && unit.count <= mostWords && !/[:;,]/u.test(unit.words)) {
      kinds[at] ??= kind;
    }
  });
}

/** "Tom Beale", "(tb)", "— Ida Frost, Thornmere" */
const isSignature = ({ words, count }: Unit) =>
  count <= 4 && (/^[(\p{Ll}]/u.test(words) || /^\p{Lu}\S*(?:,?\s\p{Lu}\S*)+$/u.test(words));

/** What a reader wrote has at most so many lines, with the name and the time. */
const linesOfReader = 6;
const wordsOfButton = 2;
const replies = /^(?:reply|antworten?|répondre|responder|rispondi|reageren|beantwoorden|رد)$/iu;

/**
 * Marks what readers wrote: between two lines of the site about comments of which the second is the
 * button of an answer, after the middle of the page.
 */
export function judgeReaders(units: readonly Unit[], kinds: Kinds) {
  units.forEach((unit, i) => {
    if (unit.count > wordsOfButton || !replies.test(unit.bare) || i < units.length / 2) return;
    const before = kinds.slice(Math.max(0, i - linesOfReader - 1), i);
    const back = before.toReversed().indexOf('comment prompt');
    if (back > 0) kinds.fill('comment prompt', i - back, i);
  });
}
