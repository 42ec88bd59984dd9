import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import type { Question } from '../../story/source/storySource.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { Awaited } from './Awaited.tsx';
import { panelContextOf } from '../testing/panelContextOf.ts';

afterEach(cleanup);

const source = sourceOfMillStreet();
const context = panelContextOf(source);

const inParagraph = (answer: string): ReactNode => <p>{answer}</p>;

function show(question: Question<string>, shown = inParagraph) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <PanelContextProvider value={context}>
        <Awaited question={question} before={<h2>The bridge</h2>}>
          {shown}
        </Awaited>
      </PanelContextProvider>
    </QueryClientProvider>,
  );
}

test('an answer that is available is shown at once, and nothing is requested', () => {
  show({
    key: ['at hand'],
    now: () => 'It was closed.',
    ask: () => Promise.reject(new Error('nobody is to ask')),
  });
  expect(screen.getByText('It was closed.')).toBeTruthy();
});

test('until the answer arrives, what is known is shown, and that more is coming', async () => {
  const answer = new Promise<string>((resolve) => setTimeout(resolve, 20, 'It was closed.'));
  show({ key: ['on its way'], now: () => undefined, ask: () => answer });
  expect(screen.getByText('The bridge')).toBeTruthy();
  expect(screen.getByText(english.page.loading)).toBeTruthy();
  expect(await screen.findByText('It was closed.')).toBeTruthy();
  expect(screen.queryByText('The bridge')).toBeNull();
});

test('an answer that fails to load is reported, and can be retried', async () => {
  let asked = 0;
  const ask = () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('cut off')) : Promise.resolve('It was closed.');
  };
  show({ key: ['cut off'], now: () => undefined, ask });
  fireEvent.click(await screen.findByText(english.page.retry));
  expect(await screen.findByText('It was closed.')).toBeTruthy();
  expect(asked).toBe(2);
});

test('while it is requested again the button keeps the focus, and then what has come has it', async () => {
  let fail: ((reason: Error) => void) | undefined;
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (asked === 1) return Promise.reject(new Error('cut off'));
    if (asked === 3) return Promise.resolve('It was closed.');
    return new Promise<string>((_, reject) => (fail = reject));
  };
  show({ key: ['cut off twice'], now: () => undefined, ask }, (answer) => (
    <>
      <p>{answer}</p>
      <a href="#next">Next</a>
    </>
  ));
  const button = await screen.findByText(english.page.retry);
  button.focus();
  fireEvent.click(button);
  expect(await screen.findByText(english.page.retrying)).toBe(button);
  expect(document.activeElement).toBe(button);
  fail?.(new Error('cut off again'));
  expect(await screen.findByText(english.page.retry)).toBe(button);
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  const next = await screen.findByText('Next');
  await waitFor(() => expect(document.activeElement).toBe(next));
});
