import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { createAddressBar } from '../address/addressBar.ts';
import { createReadySignal } from '../ready/readySignal.ts';
import { createChoicesByStory } from '../services/choicesByStory.ts';
import { ServicesProvider, type Services } from '../services/Services.ts';
import { surroundingsOf } from '../services/surroundings.ts';
import { useTypedQuery } from './useTypedQuery.ts';

beforeEach(() => window.history.replaceState(null, '', '/?story=s'));

/** A clock that is not told in time that a pause is called off: effects are undone after a paint. */
function lateClock() {
  const due: (() => void)[] = [];
  return {
    after: (_: number, call: () => void) => {
      due.push(call);
      return () => {};
    },
    strike: () => act(() => due.splice(0).forEach((call) => call())),
  };
}

function renderField() {
  const clock = lateClock();
  const place = { root: './', site: null, inPieces: [], integrity: new Map() };
  const services: Services = {
    bar: createAddressBar(window),
    ready: createReadySignal(() => () => {}),
    ownsDocument: true,
    parentEnd: null,
    surroundings: { ...surroundingsOf(window, place), after: clock.after },
    prerendered: { language: null, isThere: () => false, takeOver: () => {} },
    choicesOf: createChoicesByStory(),
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesProvider value={services}>{children}</ServicesProvider>
  );
  const { result } = renderHook(() => useTypedQuery(), { wrapper });
  return { clock, field: () => result.current };
}

test('typing reaches the address after a pause, all of it in one step', () => {
  const { clock, field } = renderField();
  const steps = history.length;
  for (const text of ['p', 'pe', 'pet']) {
    act(() => field().type(text));
    expect(field().query).toBe(text);
    clock.strike();
  }
  expect(location.search).toBe('?story=s&q=pet');
  expect(history.length).toBe(steps + 1);
});

test('what was cleared before the end of the pause does not come back', () => {
  const { clock, field } = renderField();
  act(() => field().type('petition'));
  act(() => field().clear());
  clock.strike();
  expect(field().query).toBe('');
  expect(location.search).toBe('?story=s');
});

test('ending before the pause is over is one step, not two', () => {
  const { clock, field } = renderField();
  const steps = history.length;
  act(() => field().type('petition'));
  act(() => field().end());
  clock.strike();
  expect(location.search).toBe('?story=s&q=petition');
  act(() => field().type('bridge'));
  clock.strike();
  expect(history.length).toBe(steps + 2);
});
