import { quotedIn } from '../quotations/quotedIn.ts';
import type { Quoted } from '../quotations/quoted.ts';
import { entryTimes, withEntryTimes } from './bulletinDays.ts';
import { codePointsOf, type CodePoints } from '../../text/codePoints.ts';
import { explain } from './explain.ts';
import type { FoundDate, FoundDates, UndatedPhrase, Words } from './foundDate.ts';
import type { Grammar } from './language/grammar.ts';
import { grammarFor } from './language/grammarFor.ts';
import { findPublication, publicationOf, type Publication } from './publication.ts';
import { isPlanned, readPhrases, type Phrase } from './readPhrases.ts';
import { approximately } from './resolve/approximately.ts';
import type { Resolution } from './resolve/resolution.ts';
import { dayStretch } from './resolve/stretch.ts';
import { resolvePhrases } from './resolvePhrases.ts';
import { sectionsOf } from './sections.ts';
import { segmentsOf } from './segments.ts';

export interface FindDatesOptions {
  /**
   * When the text was published, EDTF; if it is an interval or a month, on one of its days. Defaults
   * to the date that the text gives on a line of its own or at its beginning, if it does.
   */
  published?: string;
  /** BCP 47, the language of the text; defaults to English. */
  language?: string;
}

/**
 * Finds the phrases of a text that date something, each with its date or with the reason why it has
 * none. Ages, amounts, lengths of time and names with numbers do not count.
 * `docs/found-in-articles.md` describes the conventions.
 */
export function findDates(text: string, options: FindDatesOptions = {}): FoundDates {
  const tag = options.language ?? 'en';
  const language = tag.toLowerCase().split('-')[0] ?? 'en';
  const grammar = grammarFor(tag);
  const segments = segmentsOf(text);
  const publication = options.published
    ? publicationOf(options.published)
    : findPublication(segments, grammar);
  const told = readPhrases(segments, grammar, language);
  const sections = sectionsOf(told, segments);
  const phrases = withEntryTimes(told, entryTimes(segments, sections));
  const quotations = quotationsOf(phrases, quotedIn(text, tag).quoted);
  const resolved = (today?: number) => resolvePhrases(phrases, today, sections, quotations);
  const early = resolved(publication?.earliest);
  const isOneDay = publication?.earliest === publication?.latest;
  const late = isOneDay ? early : resolved(publication?.latest);
  const points = codePointsOf(text);
  const dates: FoundDate[] = [];
  const undated: UndatedPhrase[] = [];
  let lastDay: FoundDate | null = null;
  phrases.forEach((phrase, i) => {
    const [first, second] = [early[i], late[i]];
    if (!first || !second) return;
    const place = wordsAt(
      points,
      phrase.segment.start + phrase.start,
      phrase.segment.start + phrase.end,
    );
    const resolution = between(first, second);
    if (!resolution.ok) {
      undated.push({ ...place, why: resolution.why });
      return;
    }
    const date = foundDate({ phrase, place, resolution, publication, grammar, points });
    dates.push(date);
    if (sections.headings.has(phrase) && isWrittenLater(resolution, publication)) lastDay = date;
  });
  return { published: publication?.edtf ?? null, lastDay, dates, undated };
}

/** In which quotation each of the quoted phrases is; one that goes on after a paragraph is one. */
function quotationsOf(
  phrases: readonly Phrase[],
  quoted: readonly Quoted[],
): ReadonlyMap<Phrase, number> {
  let quotation = 0;
  const numbered = quoted.map((one) => {
    if (!one.goesOn) quotation += 1;
    return { ...one, quotation };
  });
  const found = new Map<Phrase, number>();
  let next = 0;
  for (const phrase of phrases) {
    const at = phrase.segment.start + phrase.start;
    while ((numbered[next]?.to ?? Infinity) <= at) next += 1;
    const one = numbered[next];
    if (one && one.from <= at) found.set(phrase, one.quotation);
  }
  return found;
}

function wordsAt(points: CodePoints, from: number, to: number): Words {
  const [start, end] = [points.atUnit(from), points.atUnit(to)];
  return { start, end, text: points.slice(start, end) ?? '' };
}

type Found = Extract<Resolution, { ok: true }> & { isBounded?: boolean };

/**
 * Combines the dates that result from the first and the last possible day of publication: the same
 * date, or what spans both.
 */
function between(early: Resolution, late: Resolution): Found | Extract<Resolution, { ok: false }> {
  if (!early.ok || !late.ok || early.stretch.edtf === late.stretch.edtf) return early;
  const first = Math.min(early.stretch.first, late.stretch.first);
  const last = Math.max(early.stretch.last, late.stretch.last);
  const edtf = `${dayStretch(first).edtf}/${dayStretch(last).edtf}`;
  return { ...early, stretch: { ...early.stretch, edtf, first, last }, isBounded: true };
}

interface Parts {
  phrase: Phrase;
  place: Words;
  resolution: Found;
  publication: Publication | undefined;
  grammar: Grammar;
  points: CodePoints;
}

function foundDate({ phrase, place, resolution, publication, grammar, points }: Parts): FoundDate {
  const { lead, meaning, segment } = phrase;
  const { stretch, source, contradiction } = resolution;
  const from = segment.start + phrase.start;
  const evidence = wordsAt(points, from - lead.length, segment.start + phrase.end);
  const open = grammar.since.test(lead) ? 'since' : grammar.until.test(lead) ? 'until' : null;
  const isInterval = meaning.kind === 'interval';
  const isAbout =
    grammar.about.test(lead) && meaning.kind !== 'timed' && !stretch.edtf.includes('~');
  return {
    ...place,
    edtf: isAbout ? approximately(stretch.edtf) : stretch.edtf,
    basis: resolution.isBounded
      ? 'bounded'
      : source === 'words' && !resolution.isCounted
        ? 'stated'
        : 'computed',
    extent: isInterval || open !== null ? 'span' : 'moment',
    explanation: explain({
      words: evidence.text,
      source,
      stretch,
      publication,
      named: resolution.from,
    }),
    evidence,
    announced: isAnnounced(resolution, phrase, publication),
    open: isInterval ? null : open,
    contradiction: contradiction ?? null,
  };
}

const isWrittenLater = ({ writtenOn }: Found, publication: Publication | undefined) =>
  writtenOn !== undefined && publication !== undefined && writtenOn > publication.latest;

/** Whether the text only announces it. Anything after the publication can only be announced. */
function isAnnounced(
  { stretch: { first, last }, writtenOn }: Found,
  phrase: Phrase,
  publication: Publication | undefined,
): boolean {
  const { earliest, latest } =
    writtenOn === undefined ? (publication ?? {}) : { earliest: writtenOn, latest: writtenOn };
  if (latest !== undefined && first > latest) return true;
  if (phrase.tense !== 'future') return false;
  return earliest === undefined || last >= earliest || isPlanned(phrase);
}
