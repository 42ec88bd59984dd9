import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { tokenise } from '../../story/collation/tokenise.ts';
import { wordKey } from '../../story/collation/wordKey.ts';
import { millStreet } from '../../story/file/testing/millStreet.ts';
import type { Quotation } from '../../story/file/schema.ts';
import { renderStory } from './renderText.tsx';

/* What a panel shows of statements, as the text of the story has it: the same component writes both. */
const { document } = parseHTML(`<main>${renderStory(millStreet).markup}</main>`);

const compared = millStreet.quotations.filter(
  ({ versions }) => new Set(versions.map(({ article }) => article)).size > 1,
);

/** A masked word of one version may be a word of another: both are read as they are. */
const wordsOf = (text: string) =>
  tokenise(text, 0, 'en').map(({ start, end }) =>
    wordKey(Array.from(text).slice(start, end).join('')),
  );

/** By version: its words as shown, complete and without the marked ones. */
function versionsOf(statement: Element | null) {
  return [...(statement?.querySelectorAll('figure.form') ?? [])].flatMap((figure) => {
    const words = (without: string) => {
      const { document: copy } = parseHTML(figure.querySelector('blockquote')?.outerHTML ?? '');
      for (const one of copy.querySelectorAll(without)) one.replaceWith(' ');
      return wordsOf(copy.querySelector('blockquote')?.textContent ?? '');
    };
    const hidden = '.cut, .visually-hidden';
    const [whole, left] = [words(hidden), words(`${hidden}, .mark:not([data-kind="case"])`)];
    const versions = (figure.getAttribute('data-versions') ?? '').split(' ').map(Number);
    return versions.map((version) => ({ version, whole, left }));
  });
}

const isShort = ({ versions }: Quotation, version: number) => versions[version]?.role !== 'body';

/** Whether words occur among others, in their order. */
function isWithin(words: readonly string[], others: readonly string[]) {
  let at = 0;
  for (const other of others) if (other === words[at]) at += 1;
  return at === words.length;
}

const printed = ({ versions }: Quotation, version: number) =>
  wordsOf(versions[version]?.parts.map(({ exact }) => exact).join(' ') ?? '');

test('every version of a statement is shown, and without the marked words all texts are the same', () => {
  expect(compared.length).toBeGreaterThan(3);
  for (const quotation of compared) {
    const statement = document.querySelector(`[data-quotation-id="${quotation.id}"]`);
    const versions = versionsOf(statement);
    expect(versions.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
      quotation.versions.map((_, at) => at),
    );
    for (const { version, whole } of versions) expect(whole).toEqual(printed(quotation, version));
    const texts = versions.filter(({ version }) => !isShort(quotation, version));
    const most = texts[0]?.left ?? [];
    for (const { left } of texts) expect(left).toEqual(most);
    expect(versions.filter(({ left }) => !isWithin(left, most))).toEqual([]);
    expect(statement?.querySelectorAll('.form-articles .article-link')).toHaveLength(
      quotation.versions.length,
    );
  }
});
