import { parseEnteredDate } from '../dates/parseEnteredDate.ts';
import type { EnteredEvent, EnteredSource, EnteredWords } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { mediaOf, notShown, type ReadMedia } from './mediaOf.ts';
import { momentOf } from './momentOf.ts';
import { noteUnknown } from './noteUnknown.ts';
import type { PlacedSlide } from './placedSlide.ts';
import { readSlideHtml, type Citation } from './readSlideHtml.ts';
import { wordsOf } from './slide.ts';

/** Where faults and what is not carried over are reported. */
export interface Telling {
  scale: string;
  notes: Notes;
  fault: (message: string) => void;
}

/** The event that a slide or an era represents. */
export function eventOf(
  placed: PlacedSlide,
  tags: readonly string[],
  telling: Telling,
): EnteredEvent {
  const { slide, place } = placed;
  const { notes } = telling;
  noteUnknown(placed, notes);
  const { paragraphs, links, citations, embedded } = readSlideHtml(wordsOf(slide.text?.text));
  if (embedded.length > 0 && wordsOf(slide.media?.url) === '') notes.add(notShown, place);
  const media = mediaOf(slide.media, place, notes);
  const group = wordsOf(slide.group);
  const cited = citations.map((citation) => sourceOf(citation, place));
  return {
    place,
    id: wordsOf(slide.unique_id) || null,
    title: titleOf(placed, paragraphs, media, telling),
    summary: paragraphs[0] ?? null,
    date: momentOf(placed, telling.scale, notes, telling.fault),
    importance: 2,
    people: [],
    tags: group === '' ? tags : [...tags, group],
    sources: [...cited, ...(media.source ? [media.source] : [])],
    paragraphs: [
      ...paragraphs.map((words) => ({ words, lead: '' })),
      ...citations.flatMap(excerptsOf),
    ],
    asides: [
      ...links.map(({ words, url }) => (words === url ? url : `${words}: ${url}`)),
      ...embedded,
      ...media.asides,
    ],
  };
}

/** A slide may consist of a picture alone, even one without words. */
function titleOf(
  { slide, place }: PlacedSlide,
  paragraphs: readonly string[],
  { asides, source }: ReadMedia,
  { notes, fault }: Telling,
): string {
  const headline = readSlideHtml(wordsOf(slide.text?.headline)).paragraphs.join(' ');
  if (headline !== '') return headline;
  const words =
    paragraphs[0] ??
    asides.find((aside) => !/^https?:/i.test(aside)) ??
    source?.headline ??
    nameOfFile(wordsOf(slide.media?.url));
  if (words === '') fault(`${place}: has no headline and no text; write a headline`);
  else notes.add('an event without a headline has its first words for a title', place);
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}

/** `https://m.example/old%20bridge.jpg` is “old bridge.jpg”; an address without a path, itself. */
function nameOfFile(url: string): string {
  const name = /^https?:\/\/(?:[^\s/?#]+\/)*(?<name>[^\s/?#]+)/iu.exec(url)?.groups?.['name'] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function sourceOf({ outlet, headline, url, published }: Citation, place: string): EnteredSource {
  const date = published === '' ? undefined : parseEnteredDate(published);
  return {
    place,
    outlet: outlet || null,
    headline: headline || null,
    author: null,
    url: /^https?:\/\/[^\s/?#]+\S*$/i.test(url) ? url : null,
    published: date?.ok ? { ...date.date, words: published } : null,
  };
}

function excerptsOf({ outlet, headline, excerpts }: Citation): EnteredWords[] {
  return excerpts.map((words) => ({ words, lead: `${outlet || headline}: ` }));
}
