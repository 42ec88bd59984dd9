import { mayBeOutlet } from '../../articles/outletLine.ts';
import { isCorrection } from '../../articles/corrections.ts';
import { paragraphsOf } from '../../find/quotations/paragraphs.ts';
import { sliceCodePoints } from '../../../story/collation/sliceCodePoints.ts';
import { outletKey } from '../../text/outletKey.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import type { TakenOver } from '../taken/takenOver.ts';
import { idsFrom } from './ids.ts';
import { pointerTo } from './pointer.ts';
import { statedOutlet } from './statedOutlet.ts';

export type Fields = Record<string, unknown>;

/** An entry of the draft and its remarks, as a comment before it. */
export interface Proposal {
  fields: Fields;
  /** Lines: why, and how certain; empty when there is nothing to say. */
  remark: string;
  /** What the entries from this one on have in common. */
  heading?: string;
}

/**
 * The outlets that articles name in their own text, and the articles.
 *
 * @param today `YYYY-MM-DD`: the latest possible date of an article without one; omitted: it gets
 *   none
 */
export function formOfArticles(
  articles: readonly DraftedArticle[],
  language: string,
  taken: TakenOver,
  today?: string,
): { outlets: Proposal[]; articles: Proposal[] } {
  const outlets = new Map<string, { id: string; evidence: Fields; proposal: Proposal }>();
  const idOf = idsFrom('outlet', taken.outlets.values());
  const outletOf = ({ id, file, text, metadata }: DraftedArticle): string | undefined => {
    const stated = statedOutlet({ file, metadata });
    if (!stated) return undefined;
    const { value, from, place } = stated;
    const own =
      taken.outlets.get(value.toLowerCase()) ??
      [...taken.outlets].find(([name]) => outletKey(name) === outletKey(value))?.[1];
    if (own !== undefined) return own;
    const words = { ...place, text: sliceCodePoints(text)(place.start, place.end) };
    const known = outlets.get(outletKey(value));
    const evidence = known?.evidence ?? {};
    evidence[id] = pointerTo(text, words);
    if (known) return known.id;
    const fields = { id: idOf(value), name: value, evidence };
    const proposal = { fields, remark: `named by ${from} of ${file}` };
    outlets.set(outletKey(value), { id: fields.id, evidence, proposal });
    return fields.id;
  };
  const entries = articles
    .filter(({ file }) => !taken.files.has(file))
    .map((article) => formOfArticle(article, outletOf(article), language, today));
  return { outlets: [...outlets.values()].map(({ proposal }) => proposal), articles: entries };
}

function formOfArticle(
  article: DraftedArticle,
  outlet: string | undefined,
  storyLanguage: string,
  today: string | undefined,
): Proposal {
  const { id, file, metadata, language, furniture, text, published } = article;
  const { headline, author, url, published: told } = metadata;
  const fields: Fields = {
    id,
    file,
    ...(outlet === undefined ? {} : { outlet }),
    headline: headline?.value ?? file,
    ...(author ? { author: author.value } : {}),
    ...dateOf(article, today),
    ...(url ? { url: url.value } : {}),
    ...(language === undefined || language === storyLanguage ? {} : { language }),
    furniture: furniture.map((piece) => pointerTo(text, piece)),
  };
  const remarks = [
    headline ? `headline: ${headline.from}` : 'headline: none found; write it',
    outlet === undefined
      ? `outlet: not stated in the text, so none is given${perhaps(article)}`
      : `outlet: ${metadata.outlet?.from ?? ''}`,
    published === null
      ? 'datePublished: the article gives none; write it, and draft again for relative dates'
      : `datePublished: ${told?.from ?? 'story.yaml, or a line of the text'}`,
    ...correctionsIn(text).map((words) => `the article says that it was changed: ${words}`),
    `furniture left out: ${furniture.length} (${[...new Set(furniture.map(({ why }) => why))].join(', ') || 'none'})`,
  ];
  return { fields, remark: remarks.join('\n') };
}

/** A line near the top that may be the outlet's name, or somebody's: a person knows which. */
function perhaps({ text, furniture, metadata }: DraftedArticle): string {
  const site = new Set(furniture.flatMap((piece) => piece.text.split(/\s*\n\s*/u)));
  const known = new Set([metadata.headline?.value, metadata.author?.value]);
  const line = text
    .slice(0, 600)
    .split(/\s*\n\s*/u)
    .filter((words) => words !== '')
    .slice(0, 6)
    .find((words) => mayBeOutlet(words) && !known.has(words) && !site.has(words));
  return line === undefined
    ? ''
    : `; if it is “${line}”, add that to outlets and write outlet: ${slugOf(line)}`;
}

/** On one line each, since they are shown in a comment. */
const correctionsIn = (text: string) =>
  paragraphsOf(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '))
    .filter(isCorrection);

/** An article without a date existed on the day on which it is read, and nothing more is known. */
function dateOf(article: DraftedArticle, today: string | undefined): Fields {
  const { published } = article;
  if (published !== null) return { datePublished: datePublished(article, published) };
  return today === undefined ? {} : { datePublished: `/${today}` };
}

function datePublished(article: DraftedArticle, edtf: string): unknown {
  const { metadata, file, text, lastDay } = article;
  const place = metadata.published?.place;
  if (!place || place.file !== file) return edtf;
  const words = { ...place, text: sliceCodePoints(text)(place.start, place.end) };
  const first = pointerTo(text, words);
  return lastDay && edtf.includes('/')
    ? { edtf, stated: [first, pointerTo(text, lastDay)] }
    : { edtf, stated: first };
}
