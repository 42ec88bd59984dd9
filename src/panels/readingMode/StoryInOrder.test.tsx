import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { PanelContextProvider } from '../context/PanelContext.ts';
import { StoryInOrder } from './StoryInOrder.tsx';
import { panelContextOf } from '../testing/panelContextOf.ts';

const source = sourceOfMillStreet();
const { story } = source;
const reading = panelContextOf(source);

/** In plain Node: there is no window and no document. */
const html = renderToStaticMarkup(
  <PanelContextProvider value={reading}>
    <StoryInOrder whole={source.whole().now()} />
  </PanelContextProvider>,
);
const text = html
  .replace(/<[^>]+>/g, '')
  .replaceAll('&#x27;', "'")
  .replaceAll('&quot;', '"');

test('without a browser the whole story is rendered: events, accounts, statements, differences', () => {
  expect(globalThis).not.toHaveProperty('document');
  const { articles, events, undated, differences, quotations } = millStreet;
  for (const { headline } of articles) expect(text).toContain(headline);
  for (const { title, summary, accounts } of [...events, ...undated]) {
    expect(text).toContain(title);
    expect(text).toContain(summary);
    for (const { exact } of accounts.flatMap(({ excerpts }) => excerpts)) {
      expect(text).toContain(exact);
    }
  }
  for (const { summary, evidence } of differences) {
    expect(text).toContain(summary);
    for (const { exact } of evidence) expect(text).toContain(exact);
  }
  expect(html.match(/data-testid="quotation"/g)).toHaveLength(quotations.length);
});

test('each difference occurs once, and every link is made by the given function or leads to another site', () => {
  for (const { id } of story.differences) {
    expect(html.split(`data-difference-id="${id}"`)).toHaveLength(2);
  }
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect(href).toMatch(/^(#(event|article|person)\/|https:)/);
});

test('nothing that needs a script is rendered: no switch and no button', () => {
  expect(html).not.toMatch(/<(button|input|select|textarea)/);
});
