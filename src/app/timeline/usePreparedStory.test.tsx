import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { dateOnAxis } from '../../story/model/dateOnAxis.ts';
import { countEvents } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import { axisFactsOf } from '../../time/scale/axisFacts.ts';
import { millStreetStory } from '../../timeline/testing/millStreetStory.ts';
import { createReadySignal } from '../ready/readySignal.ts';
import { usePreparedStory } from './usePreparedStory.ts';

afterEach(cleanup);

const { dated, zone } = millStreetStory;
const firstThree = dated.slice(0, 3);

/** Mill Street of which three events have come. */
const part: Story = {
  ...millStreetStory,
  dated: firstThree,
  events: firstThree,
  rest: {
    counts: countEvents(dated),
    years: null,
    axis: axisFactsOf(
      dated.map(({ id, date }) => dateOnAxis(date, millStreetStory.placedFrom.get(id))),
      [],
      zone,
    ),
    rankOnAxis: new Map(firstThree.map(({ id }, rank) => [id, rank])),
    offAxis: [],
    eventsByArticle: new Map(),
    reports: [],
  },
};

const axis = { scaleKind: 'linear', openFolds: [] } as const;

function prepared(story: Story) {
  let held = 0;
  const hold = () => {
    held += 1;
    return () => void (held -= 1);
  };
  const ready = { ...createReadySignal(() => () => {}), hold };
  const hook = renderHook(
    ({ of }) => usePreparedStory(of, english, ready, axis).index.known.length,
    {
      initialProps: { of: story },
    },
  );
  return { ...hook, held: () => held };
}

test('when more events load, the story is drawn as before until it is prepared, and is not ready meanwhile', async () => {
  const { result, rerender, held } = prepared(part);
  expect(result.current).toBe(3);
  rerender({ of: millStreetStory });
  expect(result.current).toBe(3);
  expect(held()).toBe(1);
  await waitFor(() => expect(result.current).toBe(dated.length));
  expect(held()).toBe(0);
});

test('another story is drawn at once, and so is a change to a complete one', () => {
  const { result, rerender } = prepared(part);
  rerender({ of: { ...millStreetStory, id: 'another' } });
  expect(result.current).toBe(dated.length);
  rerender({ of: { ...millStreetStory, id: 'another', dated: firstThree } });
  expect(result.current).toBe(3);
});
