import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { drawnMillStreet } from '../testing/millStreetStory.ts';
import { DiffersKey } from './DiffersKey.tsx';

afterEach(cleanup);

const { index } = drawnMillStreet;
const words = 'here the accounts contradict each other';

test('words say what the sign of contradicting accounts means', () => {
  render(<DiffersKey story={{ index }} language={english} />);
  expect(screen.queryByText(words)).not.toBeNull();
});

test('nothing is said where no event has the sign', () => {
  const known = index.known.filter(({ event }) => event.differs !== true);
  expect(known.length).toBeLessThan(index.known.length);
  render(<DiffersKey story={{ index: { ...index, known } }} language={english} />);
  expect(screen.queryByText(words)).toBeNull();
});
