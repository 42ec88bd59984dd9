import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { panelContextOf } from '../testing/panelContextOf.ts';
import { DifferencesOfStory } from './DifferencesOfStory.tsx';

afterEach(cleanup);

const [difference] = millStreet.differences;
if (!difference) throw new Error('Mill Street has differences');
/** Every third is a conflict, the others are wordings. */
const differences = Array.from({ length: 150 }, (_, n) => ({
  ...difference,
  id: `difference-${n}`,
  kind: n % 3 === 0 ? ('conflict' as const) : ('wording' as const),
  summary: `They differ in ${n}.`,
}));

function draw() {
  const source = sourceOfMillStreet({ differences });
  const asked: [number, number][] = [];
  const noting: typeof source.differences = (start, end) => {
    asked.push([start, end]);
    return source.differences(start, end);
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PanelContextProvider value={panelContextOf({ ...source, differences: noting })}>
        <DifferencesOfStory />
      </PanelContextProvider>
    </QueryClientProvider>,
  );
  return asked;
}

const shown = () => screen.queryAllByText(/^They differ/).map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the strongest differences come first, and only their words are requested', () => {
  const asked = draw();
  expect(shown()).toEqual([0, 3, 6, 9, 12, 15].map((n) => `They differ in ${n}.`));
  expect(asked.every(([start, end]) => start === 0 && end === 6)).toBe(true);
});

test('every difference can be reached leaf by leaf, among all and within one kind', () => {
  const asked = draw();
  press('Show all 150');
  const seen = new Set<string | null>();
  for (let leaf = 0; leaf < 7; leaf += 1) {
    expect(shown().length).toBeLessThanOrEqual(24);
    for (const text of shown()) seen.add(text);
    if (leaf < 6) press('Next');
  }
  expect(seen.size).toBe(150);
  expect(Math.max(...asked.map(([start, end]) => end - start))).toBe(24);
  fireEvent.click(screen.getByRole('radio', { name: /100$/ }));
  expect(shown()).toHaveLength(24);
  expect(shown()[0]).toBe('They differ in 1.');
  expect(screen.getByTestId('event-leaf').textContent).toContain('of 100');
});
