import { cleanup, render, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { keyOf } from '../interaction/target.ts';
import { drawnMillStreet } from '../testing/millStreetStory.ts';
import { DiffersKey } from './DiffersKey.tsx';

afterEach(cleanup);

const { index } = drawnMillStreet;
const words = 'here the accounts contradict each other';

const drawKey = (known = index.known) =>
  within(
    render(
      <DiffersKey
        story={{ index: { ...index, known } }}
        language={english}
        hrefOf={keyOf}
        onOpen={null}
      />,
    ).container,
  );

test('words say what the sign of contradicting accounts means, and lead to the first that has it', () => {
  const key = drawKey();
  const differing = index.known.filter(({ event }) => event.differs);
  expect(key.queryByText(words, { exact: false })).not.toBeNull();
  const link = key.getByText(`the first of ${differing.length}`);
  expect(link.getAttribute('href')).toBe(`event/${differing[0]?.event.id}`);
});

test('who listens hears the link by itself: of which event it is, and what its accounts do', () => {
  const [first, ...others] = index.known.filter(({ event }) => event.differs);
  const name = `the first of ${others.length + 1}: ${first?.event.title}. The accounts contradict each other`;
  const link = drawKey().getByRole('link', { name });
  expect(link.parentElement?.querySelector('[aria-hidden]')?.textContent).toBe(`${words}: `);
});

test('none is called the first while some events have not come', () => {
  const key = drawKey(index.known.slice(1));
  expect(key.queryByText(words)).not.toBeNull();
  expect(key.queryByRole('link')).toBeNull();
});

test('nothing is said where no event has the sign', () => {
  const known = index.known.filter(({ event }) => event.differs !== true);
  expect(known.length).toBeLessThan(index.known.length);
  const key = drawKey(known);
  expect(key.queryByText(words, { exact: false })).toBeNull();
});
