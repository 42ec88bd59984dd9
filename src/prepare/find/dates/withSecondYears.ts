import type { Match } from './match.ts';

const years = /(?<first>\d{4})(?<second>\s?[-–/]\s?(?:\d{2}(?:\d{2})?))(?!\p{N}|[-–/]\d)/uy;

/**
 * Extends matches of seasons by the year in which a winter ends: “the winter of 1998–99”, “im Winter
 * 1998/99”. The season is that of the first year, as EDTF has it (`1998-24`).
 */
export const withSecondYears = (matches: readonly Match[], sentence: string): Match[] =>
  matches.map((match) => {
    const { meaning, end } = match;
    if (meaning.kind !== 'yearly' || meaning.what.kind !== 'season') return match;
    years.lastIndex = end - 4;
    const { first = '', second = '' } = years.exec(sentence)?.groups ?? {};
    const next = String(Number(first) + 1);
    const named = second.replace(/\D/gu, '');
    return named !== '' && next.endsWith(named) ? { ...match, end: end + second.length } : match;
  });
