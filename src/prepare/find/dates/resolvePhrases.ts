import { isBulletinDay, isEntry, resolveInBulletin } from './bulletinDays.ts';
import { nightOf } from './partsOfDay.ts';
import { isAside, isPlanned, wasPlanned, type Phrase } from './readPhrases.ts';
import type { NamedDate, Reference, Resolution } from './resolve/resolution.ts';
import { resolve } from './resolve/resolve.ts';
import { isBare, resolveUnderHeading } from './resolve/resolveUnderHeading.ts';
import type { Sections } from './sections.ts';
import { speechDays } from './spokenDays.ts';
import { frameOpenedBy, isFramed, type YearFrame } from './yearFrames.ts';

/** A date that was named this many sentences earlier is no longer what the text is about. */
const nearSentences = 4;

/** Verbs of saying that tell of something else than the day of which it is told. */
const reports =
  /^(?:said|told|announced|confirmed|reported|says|sagten?|teilten?|mitteilten?|mitgeteilt|erklärten?|berichteten?|meldeten?|a (?:dit|annoncé|indiqué|précisé|confirmé|déclaré)|indiqué|dijo|informó|anunció|confirmó|declaró)$/iu;

/** “The Herald spoke to on Tuesday” */
const interviews = /^(?:spoke|spoken|talked) (?:to|with)(?!\p{L})/u;

const isReport = ({ verb, segment, start }: Phrase) =>
  verb !== undefined &&
  (reports.test(verb.words) || interviews.test(segment.text.slice(verb.start, start)));

/** “Schools are closed until Monday. A service begins at 4 pm.” */
const isEnd = ({ lead }: Phrase) => /^(?:until|till|bis|jusqu|hasta)/iu.test(lead);

/**
 * The dates of a text's phrases, in order, since some are counted from those before them.
 *
 * @param today the day of publication as a day number; undefined when unknown
 * @param quotations of the phrases that are quoted, in which quotation each is
 */
export function resolvePhrases(
  phrases: readonly Phrase[],
  today: number | undefined,
  { headings, ownLines, isLeft }: Sections,
  quotations: ReadonlyMap<Phrase, number> = new Map(),
): Resolution[] {
  let near: Told[] = [];
  let heading: NamedDate | undefined;
  let bulletin: NamedDate | undefined;
  let frame: YearFrame | undefined;
  const spoken = speechDays(phrases);
  return phrases.map((phrase) => {
    const { meaning, tense, index, segment, start, end, isBehind } = phrase;
    near = near.filter((named) => index - named.index <= nearSentences);
    if (heading && isLeft(heading.index, index)) heading = bulletin = undefined;
    const isHeading = headings.has(phrase);
    const quotation = quotations.get(phrase);
    const named = near.filter((one) => isToldBefore(one, phrase, quotation));
    const { paragraph } = segment;
    const reference = { today, named, paragraph, tense, wasPlanned: wasPlanned(phrase) };
    const isAhead = isHeading || (meaning.kind === 'weekday' && !isBehind);
    let resolution =
      bulletin && !isHeading
        ? resolveInBulletin(
            meaning,
            bulletin,
            isEntry(phrase) ? { ...reference, named: [] } : reference,
          )
        : heading && isBare(meaning)
          ? resolveUnderHeading(meaning, heading, { ...reference, isAhead })
          : resolveSpoken(phrase, spoken.get(phrase), reference);
    if (frame && !heading && isFramed(phrase, frame, resolution, today)) {
      resolution = resolveUnderHeading(meaning, frame.named, { ...reference, isAhead: false });
      frame = { ...frame, isUsed: true };
    } else if (resolution.ok) {
      // Any other date leads the text away from that year.
      frame = undefined;
    }
    if (resolution.ok) {
      const inPassing = isBehind || isEnd(phrase) || isPlanned(phrase) || isAside(phrase);
      const words = segment.text.slice(start, end);
      const isOfReport = isReport(phrase);
      const isNightOf = nightOf.test(segment.text.slice(Math.max(0, start - 24), start));
      const signs = { inPassing, isOfReport, isNightOf, quotation, paragraph };
      const found = { ...resolution.stretch, words, index, ...signs };
      near.unshift(found);
      frame ??= frameOpenedBy(phrase, found, today);
      if (isHeading) {
        heading = found;
        bulletin = isBulletinDay(found, ownLines.has(phrase), today) ? found : undefined;
        if (bulletin) return { ...resolution, writtenOn: bulletin.first };
      }
    }
    return resolution;
  });
}

interface Told extends NamedDate {
  /** In which quotation it is; undefined if it is in none. */
  readonly quotation: number | undefined;
}

/**
 * Whether a phrase may be counted from a date named before it. What somebody is quoted as saying in
 * one paragraph is not what the article goes on to tell in the next.
 */
const isToldBefore = (
  { quotation, paragraph }: Told,
  { segment }: Phrase,
  own: number | undefined,
): boolean => quotation === undefined || quotation === own || paragraph === segment.paragraph;

/** What somebody said is counted from the day when it was said, if the sentence gives it. */
function resolveSpoken(
  { meaning }: Phrase,
  speech: Phrase | undefined,
  reference: Reference,
): Resolution {
  if (!speech) return resolve(meaning, reference);
  const told = resolve(speech.meaning, { ...reference, tense: 'past' });
  if (!told.ok || told.stretch.unit !== 'day') return resolve(meaning, reference);
  if (told.stretch.first > (reference.today ?? Infinity)) return resolve(meaning, reference);
  const day = told.stretch.first;
  const found = resolve(meaning, { ...reference, today: day });
  const words = speech.segment.text.slice(speech.start, speech.end);
  return found.ok && found.source === 'publication'
    ? { ...found, source: 'text', from: words }
    : found;
}
