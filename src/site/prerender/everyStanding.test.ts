import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { everyStanding, sourceOfEveryStanding } from '../../story/file/testing/everyStanding.ts';
import { storyCard } from '../card/storyCard.ts';
import { strongestEvents } from '../card/strongestEvents.ts';
import { renderStory } from './renderText.tsx';

const { page } = english;
const { standing } = page;
const { markup } = renderStory(everyStanding);

/** What the page says of one event before any program, which is what reading mode says too. */
function saidOf(id: string): string {
  const start = markup.indexOf(`id="event-${id}"`);
  const end = markup.indexOf('</section>', start);
  return markup
    .slice(start, end)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('an event of one available and one unavailable article states what is known of each', () => {
  const said = saidOf('closed');
  expect(said).toContain('Friday 11 April 2025, 06:12 (Paris)');
  expect(said).toContain(page.noExcerpt);
  expect(said).toContain(page.articleDateUnknown);
  expect(said).not.toContain(page.articleDatesNothing);
  expect(said).not.toContain(page.noExcerptGiven);
});

test('an account without excerpts says so, and does not say what its article omits', () => {
  const said = saidOf('bare');
  expect(said).toContain(page.noExcerptGiven);
  expect(said).not.toContain(page.noExcerpt);
  expect(said).not.toContain(page.articleDatesNothing);
  expect(said).not.toContain(page.articleDateUnknown);
});

test('no article whose text is unavailable is said to lack an event', () => {
  for (const { id } of everyStanding.events) {
    expect(saidOf(id)).not.toContain(`The wire · ${page.notInArticle}`);
  }
  expect(saidOf('closed')).toContain(`The echo · ${page.notInArticle}`);
});

test('no article is said to lack what is only announced, or what no article has', () => {
  for (const id of ['gate', 'vote']) expect(saidOf(id)).not.toContain(page.notInArticle);
});

test('what is announced, from no article, or known only by its order is labelled as such', () => {
  expect(saidOf('gate')).toContain(standing.announcedOnly.partlyHeld);
  expect(saidOf('gate')).toContain(standing.here);
  expect(saidOf('tour')).not.toContain('Announced');
  expect(saidOf('tour')).toContain(standing.here);
  expect(saidOf('vote')).toContain(standing.fromMakers);
  expect(saidOf('vote')).toContain(page.basis.entered);
  expect(saidOf('drained')).toContain('; after “The weir is searched”');
  expect(saidOf('searched')).not.toContain('; after');
  expect(saidOf('built')).toContain(page.undatedEvent);
});

test('the card for links labels announced events, says that a date was added, and omits what no article has', () => {
  const { dated } = sourceOfEveryStanding().story;
  const only = dated.filter(({ id }) => ['gate', 'vote', 'tour', 'closed', 'bare'].includes(id));
  expect(strongestEvents(only).map(({ id }) => id)).toEqual(['closed', 'bare', 'gate', 'tour']);
  const events = everyStanding.events.filter(({ id }) => id === 'gate');
  expect(storyCard({ ...everyStanding, events })?.alt).toBe(
    'The weir · A new gate opens (announced) · 1 event date added by this timeline’s editors',
  );
});
