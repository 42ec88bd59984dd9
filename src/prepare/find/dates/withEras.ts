import { eraBehind, isProvince } from '../../dates/eras.ts';
import type { Match } from './match.ts';

/** Decades as figures only, which the rules for years AD do not know: "the 640s BC". */
const decades =
  /(?<![\p{L}\p{N}])(?:(?:the\s)?(?:(?:early|mid|late)[\s-])?(?<s>\d{1,4}0)s|(?:les\s|des\s|aux\s)?années\s(?<ans>\d{1,4}0)|(?:den\s|die\s|der\s)?(?<er>\d{1,4}0)er[-\s]?Jahren?)(?!\p{L})/giu;

/** UTF-16 units: no era is longer than this. */
const longestEra = 20;

/**
 * Decades in figures with their era, and the hundred years of "the 1600s BC". Without this, the
 * rules would take the 40s BC for those of the last century. Before Christ, years count down: the
 * 40s are 49 to 40 BC, the third century 300 to 201 BC.
 */
export const decadesInEras = (sentence: string): Match[] =>
  [...sentence.matchAll(decades)].flatMap((found) => decadeOf(found, sentence));

/** Extends matches of centuries by the era that follows them. */
export const withEras = (matches: readonly Match[], sentence: string): Match[] =>
  matches.map((match) => centuryOf(match, sentence));

/** Reads a decade in figures, or a hundred years ("the 1600s BC"), if followed by an era. */
function decadeOf(found: RegExpExecArray, sentence: string): Match[] {
  const start = found.index;
  const end = start + found[0].length;
  const era = eraAt(end, sentence);
  if (!era) return [];
  const { s, ans, er } = found.groups ?? {};
  const named = Number(s ?? ans ?? er);
  if (isProvince(era.bc, named, sentence.slice(era.end))) return [];
  const unit = named % 100 === 0 ? 'century' : 'decade';
  const last = named + (unit === 'decade' ? 9 : 99);
  const first = era.isBefore ? 1 - last : named;
  return [{ start, end: era.end, meaning: { kind: 'years', unit, first } }];
}

function centuryOf(match: Match, sentence: string): Match {
  const { meaning } = match;
  if (meaning.kind !== 'years' || meaning.unit !== 'century') return match;
  const era = eraAt(match.end, sentence);
  if (!era) return match;
  const first = era.isBefore ? 1 - (meaning.first + 100) : meaning.first;
  return { ...match, end: era.end, meaning: { ...meaning, first } };
}

/** The era at a position, and where it ends; its last dot may be that of the sentence. */
function eraAt(at: number, sentence: string) {
  const era = eraBehind.exec(sentence.slice(at, at + longestEra));
  const bc = era?.groups?.['bc'];
  return era && { end: at + era[0].replace(/\.$/u, '').length, bc, isBefore: bc !== undefined };
}
