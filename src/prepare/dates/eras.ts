/** Eras that follow a year, as English, French, German, Spanish and Italian texts write them. */
const beforeChrist = [
  String.raw`BCE?(?![\p{L}\p{N}])`,
  String.raw`B\.\s?C\.(?:\s?E\.)?`,
  String.raw`av(?:ant|\.)\s*(?:J(?:ésus|\.)[\s-]*C(?:hrist|\.|h\.)|notre\sère)`,
  String.raw`v(?:\.|or)\s*(?:Chr(?:istus|\.)|u\.\s*Z\.)`,
  String.raw`a\.\s?C\.`,
].join('|');

const afterChrist = [
  String.raw`(?:CE|AD)(?![\p{L}\p{N}])`,
  String.raw`(?:C\.\s?E|A\.\s?D)\.`,
  String.raw`ap(?:rès|r?\.)\s*J(?:ésus|\.)[\s-]*C(?:hrist|\.|h\.)`,
  String.raw`n(?:\.|ach)\s*(?:Chr(?:istus|\.)|u\.\s*Z\.)`,
  String.raw`d\.\s?C\.`,
].join('|');

/** A year with as many digits as it needs: `70`, `1636`, `10,000`. */
const figures = String.raw`(?:\d{1,3}(?:[,.\u00a0\u202f]\d{3})+|\d{1,6})`;
const era = String.raw`(?:(?<bc>${beforeChrist})|(?<ad>${afterChrist}))`;

/** An era at the beginning of what follows a decade or a century; its group `bc`: before Christ. */
export const eraBehind = new RegExp(String.raw`^\s?${era}`, 'u');
const joining = String.raw`\s*(?:[–—-]|to|and|or|bis|und|oder|à|et|ou)\s*`;

/**
 * A year with its era. Case matters: in lowercase the abbreviations are words in their own right
 * ("ad", "ce").
 */
export const yearInEra = [
  String.raw`(?<year>${figures})\s?${era}`,
  // In a span only the last year has the era: "1792–1750 BC".
  String.raw`(?<year>${figures})(?=${joining}(?<last>${figures})\s?(?<bc>${beforeChrist}))`,
  String.raw`(?:AD|A\.\s?D\.)\s?(?<year>\d{1,4})(?![\d\p{L}])`,
].map((source) => new RegExp(String.raw`(?<![\d\p{L}])${source}`, 'gu'));

/** British Columbia has been called that since this year. */
const firstOfColumbia = 1858;

/**
 * The astronomical year (0 is 1 BC) of a match of `yearInEra`. `undefined` when what looks like an
 * era is not one. After a year from 1858 on, "BC" before a name or in the genitive is the province:
 * "In 2018 BC Ferries", "2016 BC’s budget".
 */
export function yearOfEra({ 0: words, groups = {}, index, input }: RegExpExecArray) {
  const year = Number(groups['year']?.replace(/\D/g, ''));
  const { bc, last } = groups;
  if (bc === undefined) return year;
  if (last !== undefined) return year >= Number(last.replace(/\D/g, '')) ? 1 - year : undefined;
  const behind = input.slice(index + words.length);
  return isProvince(bc, year, behind) || year === 0 ? undefined : 1 - year;
}

/** Whether what looks like an era is the province. `behind` is the text after it. */
export const isProvince = (bc: string | undefined, year: number, behind: string) =>
  bc === 'BC' && year >= firstOfColumbia && /^(?:['’]s|\s\p{Lu})/u.test(behind);
