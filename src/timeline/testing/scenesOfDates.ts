import { english } from '../../language/english.ts';
import { readStory } from '../../story/file/readOutline.ts';
import type { StoryEvent } from '../../story/file/schema.ts';
import { millStreet as file } from '../../story/file/testing/millStreet.ts';
import { prepareTimeline } from '../layout/index/prepareTimeline.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import { storyInput } from '../layout/storyInput.ts';
import { environment } from '../layout/testing/seenScene.ts';

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('Mill Street has events and articles');
  return first;
}

export const anEvent = firstOf(file.events);
const anArticle = firstOf(file.articles);

/** An event at another date. */
export const dated = (of: StoryEvent, edtf: string): StoryEvent => ({
  ...of,
  date: { ...of.date, edtf, extent: 'moment' },
});

/** A story of these events alone, in Paris, with one article. */
export function indexOf(
  events: readonly (readonly [id: string, edtf: string])[],
  published = '2025-06-06T22:00+02:00',
) {
  const story = readStory({
    ...file,
    timeZone: 'Europe/Paris',
    articles: [{ ...anArticle, datePublished: { ...anArticle.datePublished, edtf: published } }],
    events: events.map(([id, edtf]) => ({ ...dated(anEvent, edtf), id, title: id })),
  });
  return prepareTimeline(storyInput(story, { language: english, rowName: String }));
}

export const sceneOf = (
  index: ReturnType<typeof indexOf>,
  scaleKind: 'linear' | 'elastic',
  window = null as { from: number; to: number } | null,
) =>
  layoutTimeline(
    index,
    { scaleKind, window, openFolds: [], selected: null },
    { widthPx: 1200 },
    environment,
  );

/** Days since 1970. */
export const at = (text: string) => Date.parse(text) / 86_400_000;
