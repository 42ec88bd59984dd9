import { isCorrection } from '../../articles/corrections.ts';
import { namePattern } from '../quotations/speaker/speechPatterns.ts';
import type { Kinds } from './furnitureKind.ts';
import type { FurniturePatterns } from './furniturePatterns.ts';
import { tells, type Unit } from './unit.ts';

/** A sentence of a site has at most this many words. */
const mostWords = 40;
/** So many lines of the site's own in succession end an article. */
const fewestLines = 3;
/** A headline of another article has at most this many words. */
const wordsOfLine = 14;
/** At least this share of the words after the first are names where it says who worked on what. */
const namesOfWork = 0.3;

/** "ela/dpa", "(AFP)", "kna": who wrote it, in letters. */
const initials = /^[(/]?(?:\p{Ll}{2,4}|\p{Lu}{2,4})(?:\s?[/,+]\s?\p{L}{2,4}){0,3}\)?$/u;

/**
 * Who else worked on an article, in its last lines: "Reporting by Lars Bech; editing by Ruth Amsel",
 * "Edda Lang contributed to this report.", "ela/dpa".
 */
export function judgeWork(units: readonly Unit[], kinds: Kinds, { work }: FurniturePatterns) {
  const last = lastSentence(units, kinds);
  for (let i = units.length - 1; i > units.length / 2; i -= 1) {
    const unit = units[i];
    if (!unit || kinds[i] !== undefined || unit.count === 0) continue;
    const isLast = initials.test(unit.words) && i > last;
    if (isLast || tellsOfWork(unit, work)) kinds[i] = "author's note";
    // Below something of the site, it may be another article's headline.
    else if (unit.isSentence && kinds[i - 1] === undefined && !isCorrection(unit.words)) return;
  }
}

function tellsOfWork({ words, count, quotes }: Unit, work: RegExp): boolean {
  if (quotes || count > mostWords || !work.test(words)) return false;
  const [, ...others] = words.split(/\s+/u);
  const names = others.filter((word) => /^\(?\p{Lu}/u.test(word)).length;
  return names >= others.length * namesOfWork;
}

/**
 * Marks a short line after the text where several of the site's own have followed one another: a
 * topic, a headline of another article, a name.
 */
export function judgeEnd(units: readonly Unit[], kinds: Kinds) {
  for (let i = lastSentence(units, kinds) + 1; i > 0 && i < units.length; i += 1) {
    const unit = units[i];
    const before = kinds.slice(Math.max(0, i - fewestLines), i);
    const isSite = before.length === fewestLines && before.every((kind) => kind !== undefined);
    if (unit && isSite && !unit.quotes && unit.count <= wordsOfLine) kinds[i] ??= kinds[i - 1];
  }
}

const lastSentence = (units: readonly Unit[], kinds: Kinds) =>
  units.findLastIndex((unit, i) => kinds[i] === undefined && (unit.isSentence || tells(unit)));

/** A byline is among the first lines. */
const linesOfHead = 40;
/** `Lars Bech`, which has been said above the text. */
const name = new RegExp(`^${namePattern}$`, 'u');

/** The author's name, once more, beside what else comes after the text. */
export function judgeNamesAgain(units: readonly Unit[], kinds: Kinds) {
  const last = lastSentence(units, kinds);
  const said = units
    .slice(0, Math.min(Math.max(last, 0), linesOfHead))
    .filter(({ isSentence }) => !isSentence);
  units.forEach(({ words, count }, i) => {
    if (i <= last || count > 4 || !name.test(words) || kinds[i - 1] === undefined) return;
    if (said.some((line) => line.words.includes(words))) kinds[i] ??= kinds[i - 1];
  });
}
