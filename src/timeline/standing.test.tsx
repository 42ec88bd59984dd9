import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { sourceOfFerryTimetable } from '../story/file/testing/ferryTimetable.ts';
import { sourceOfEveryStanding } from '../story/file/testing/everyStanding.ts';
import { gatheredFacts } from './layout/marks/gatheredFacts.ts';
import { prepareStory } from './prepareStory.ts';
import { drawn, drawsTimelines, eventOf, lookOf } from './testing/drawTimeline.tsx';

drawsTimelines();

const ferry = prepareStory(sourceOfFerryTimetable().story, english);
const { legend, howToRead, notFromArticles } = english.timeline;

function markOf(id: string): HTMLElement {
  const mark = eventOf(id);
  if (!mark) throw new Error(`${id} is drawn`);
  return mark;
}

test.each([
  ['across', 1200],
  ['down', 390],
])('what is announced, or from no article, has its own sign and words (%s)', async (_, widthPx) => {
  await drawn(widthPx, { story: ferry });
  const quay = markOf('quay-opens');
  expect(lookOf('quay-opens')).toContain('timeline-announced');
  expect(quay.getAttribute('aria-label')).toMatch(
    /; date added by this timeline’s editors: .*Announced by/,
  );
  expect(quay.textContent).toContain('announced');
  const vote = markOf('council-vote');
  expect(lookOf('council-vote')).toContain('timeline-not-from-articles');
  expect(vote.getAttribute('aria-label')).toContain(notFromArticles);
  expect(lookOf('late-ferry').value).not.toMatch(/announced|not-from/);
});

const said = (id: string) => markOf(id).getAttribute('aria-label');

const weir = prepareStory(sourceOfEveryStanding().story, english);

test('who only announces what another reports is not counted among those that report it', async () => {
  await drawn(1200, { story: weir });
  expect(said('tour')).toContain('Reported by 1 of 2 articles; we do not have the text of 1 more');
  expect(said('gate')).toContain('Announced by 1 of 2 articles, not reported as having happened');
  expect(said('drained')).toContain('after “The weir is searched”');
  expect(said('linked')).toContain('Reported by 1 of 3 articles');
});

const clusterSaying = (facts: { eventIds: string[]; announced: number; notFromArticles: number }) =>
  weir.words.cluster({
    key: 'some',
    ...facts,
    count: facts.eventIds.length,
    ranks: [5, 7],
    differs: 0,
    text: '2',
    importance: 1,
    x: 0,
    y: 0,
    x0: 0,
    x1: 0,
    sizePx: 20,
    days: { from: 20_206, to: 20_219 },
    isOpen: { from: false, to: false },
  });

test('among several, what is announced and what no article has is told', () => {
  const two = { eventIds: ['tour', 'gate'], announced: 1, notFromArticles: 0 };
  expect(clusterSaying(two)).toContain(
    '“The weir is shown to its neighbours”, “A new gate opens” (announced)',
  );
  expect(clusterSaying(two)).toMatch(/1 of them announced$/);
  const three = { ...two, eventIds: ['gate', 'vote', 'tour'], notFromArticles: 1 };
  expect(clusterSaying(three)).toMatch(/1 of them announced\. 1 of them not from these articles$/);
});

test('a cluster counts what no article has', () => {
  const { index } = weir;
  const ranks = Int32Array.from(index.events.keys());
  expect(gatheredFacts(ranks, index, () => ranks)).toMatchObject({
    count: 8,
    announced: 1,
    notFromArticles: 1,
  });
});

test('down the page, each standing is told as what it is', async () => {
  await drawn(390, { story: weir });
  expect(said('closed')).toContain('Reported by The herald and The wire');
  expect(said('tour')).toContain('Reported by The echo');
  expect(said('gate')).toContain('Announced by The herald');
  expect(markOf('gate').textContent).toContain('announced');
  expect(said('drained')).toContain('after “The weir is searched”');
  expect(said('vote')).toContain(notFromArticles);
  expect(said('vote')).not.toContain('eported by');
  expect(lookOf('vote')).toContain('timeline-not-from-articles');
});

test('the legend opens at its button, and explains the signs that the story has, and no other', async () => {
  const draw = await drawn(1200, { story: ferry });
  expect(screen.queryByText(legend.announced)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: howToRead, expanded: false }));
  expect(screen.getByText(legend.announced)).toBeTruthy();
  expect(screen.getByText(legend.sheet)).toBeTruthy();
  expect(screen.queryByText(legend['not-in-article'])).toBeNull();
  draw({});
  expect(screen.queryByText(legend.announced)).toBeNull();
  expect(screen.getByText(legend['not-in-article'])).toBeTruthy();
  draw({ layout: 'narrow' });
  expect(screen.queryByText(legend.sheet)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: howToRead, expanded: true }));
  expect(screen.queryByText(legend.day)).toBeNull();
});

test('the legend says once how many dates the editors added, and nothing where they added none', async () => {
  const draw = await drawn(1200, { story: ferry });
  fireEvent.click(screen.getByRole('button', { name: howToRead, expanded: false }));
  const added = /event dates? added by this timeline’s editors/;
  expect(screen.getAllByText(added).map(({ textContent }) => textContent)).toEqual([
    'all event dates added by this timeline’s editors',
  ]);
  draw({});
  expect(screen.getByText(legend['not-in-article'])).toBeTruthy();
  expect(screen.queryByText(added)).toBeNull();
});
