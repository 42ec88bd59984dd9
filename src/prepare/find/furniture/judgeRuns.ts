import type { FurnitureKind, Kinds } from './furnitureKind.ts';
import { isByline } from './judgeBeside.ts';
import { isLivePage, tells, type Unit } from './unit.ts';

/** So many lines in succession that are no sentences, between sentences, are a box of the site. */
const fewestLines = 3;
/** A line of such a box, and a heading of the article, have at most so many words. */
const most = { wordsOfLine: 16, wordsOfHeading: 5 };

/** What comes between a heading and its text, so that the line above it may be that heading. */
const interrupts: ReadonlySet<FurnitureKind | undefined> = new Set<FurnitureKind>([
  'advertisement',
  'caption',
  'picture credit',
  'share bar',
]);

const isLine = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  !unit.isSentence &&
  !tells(unit) &&
  !(unit.quotes && /\p{Ll}\.$/u.test(unit.words)) &&
  unit.count <= most.wordsOfLine &&
  !/[:;,]$/u.test(unit.words);

/**
 * Marks boxes inside the text: a run of lines between two of its sentences of which something is
 * known to be the site's, or of which every second one is a headline under a word or two ("Sport",
 * "Coach leaves after 31 seasons"). The article's own headings stand singly, and its lists below a
 * colon.
 *
 * @param body the places of the first and last sentence of the article
 */
export function judgeRuns(
  units: readonly Unit[],
  kinds: Kinds,
  body: { first: number; last: number },
) {
  if (isLivePage(units)) return;
  for (let i = body.first + 1; i < body.last; i += 1) {
    let end = i;
    while (end < body.last && (kinds[end] !== undefined || isLine(units[end]))) end += 1;
    if (end - i >= fewestLines && !(units[i - 1]?.words ?? '').endsWith(':')) {
      judgeRun(units, kinds, i, end);
    }
    i = Math.max(i, end);
  }
}

function judgeRun(units: readonly Unit[], kinds: Kinds, start: number, end: number) {
  const known = [...units.keys()].slice(start, end).filter((i) => kinds[i] !== undefined);
  const first = known[0];
  const isTeasers = first === undefined && hasKickers(units.slice(start, end));
  if (first === undefined && !isTeasers) return;
  // Lines above what is known may be a list of the text that ends there.
  const from = first ?? start;
  // Directly above the text, a few words may be its heading.
  const isHeading =
    (units[end - 1]?.count ?? 0) <= most.wordsOfHeading && !(isTeasers && isKicker(units[end - 2]));
  const to = kinds[end - 1] === undefined && isHeading ? end - 1 : end;
  let kind: FurnitureKind = (first === undefined ? undefined : kinds[first]) ?? 'related link';
  for (let i = from; i < to; i += 1) {
    if (interrupts.has(kinds[i])) return;
    kind = kinds[i] ?? kind;
    kinds[i] ??= kind;
  }
}

const isKicker = (line: Unit | undefined) =>
  line !== undefined && line.count > 0 && line.count <= 2 && !/\d/u.test(line.words);

/** Two headlines or more, each below a word or two. */
function hasKickers(lines: readonly Unit[]): boolean {
  const teasers = lines.filter((line, i) => line.count > 3 && isKicker(lines[i - 1]));
  return teasers.length > 1 && teasers.length * 2 >= lines.length - 1;
}

/**
 * Marks what another article is called and by whom, inside the text or after it: "Annals of Sleep",
 * "By Joost Baker". The article's own byline is above its text.
 */
export function judgeOtherBylines(
  units: readonly Unit[],
  kinds: Kinds,
  body: { first: number; last: number },
) {
  if (body.first < 0 || isLivePage(units)) return;
  if (!units.slice(0, body.first).some(isByline)) return;
  units.forEach((unit, i) => {
    if (i <= body.first + 1 || !isByline(unit) || unit.isSentence || unit.quotes) return;
    const above = units[i - 1];
    if (!isLine(above) || above.quotes) return;
    kinds[i] ??= 'related link';
    kinds[i - 1] ??= 'related link';
  });
}
