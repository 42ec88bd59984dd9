import { expect, test } from 'vitest';
import { EventInOrder } from '../readingMode/EventInOrder.tsx';
import { millStreetWith } from '../../story/file/testing/manyOutlets.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { NotInArticles } from './NotInArticles.tsx';

/** What is said of an event that further articles do not report, in its panel and in the text. */
function saidOf(furtherArticles: number) {
  const source = millStreetWith(furtherArticles);
  const event = source.story.events.find(({ id }) => id === 'closed-to-lorries');
  if (!event) throw new Error('the event is in the story');
  const detail = source.event(event.id).now();
  return {
    panel: markupOf(source, <NotInArticles event={event} />),
    text: markupOf(source, <EventInOrder event={event} detail={detail} differences={[]} />),
  };
}

test('of a few articles, each that lacks an event is named, in the panel and in the text', () => {
  const { panel, text } = saidOf(10);
  expect(panel.match(/<li/g)).toHaveLength(10);
  expect(text).toContain('not-in-article');
});

test('of many, the panel names a dozen and says how many more there are, and the text names none', () => {
  const { panel, text } = saidOf(1400);
  expect(panel.match(/<li data-article-id/g)).toHaveLength(12);
  expect(wordsOf(panel)).toMatch(/and 1,388 more$/);
  expect(text).not.toContain('not-in-article');
});
