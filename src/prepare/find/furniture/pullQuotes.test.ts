import { expect, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';

const found = (text: string) =>
  findFurniture(text, 'en').map(({ text: words, why }) => [why, words]);

const withQuotedLine = (quoted: string) =>
  `Mill Street bridge opens again\n\nThe bridge on Mill Street was opened to lorries again on Thursday.\n\n“${quoted}”\n\nTom Beale said: “We knew nothing, and nobody told us of it until the very last day.”\n`;

test('a heading that quotes a few words of the text belongs to the article; a sentence printed twice does not', () => {
  expect(found(withQuotedLine('We knew nothing'))).toEqual([]);
  const sentence = 'nobody told us of it until the very last day';
  expect(found(withQuotedLine(sentence))).toEqual([['repeated line', `“${sentence}”`]]);
});

test('no line of a list of what many people said counts as a pull quote', () => {
  const said = Array.from({ length: 60 }, (_, i) => `“nobody told us a word of it in week ${i}”`);
  const text = withQuotedLine('nobody told us of it until the very last day');
  expect(found(`${text}\n\n${said.join('\n\n')}`)).toEqual([]);
});

test('a repeated quotation without marks, and the name below it, are the site’s', () => {
  const pulled = 'nobody told us of it until the very last day';
  const text = withQuotedLine('We knew nothing').replace(
    '“We knew nothing”',
    `${pulled}\n\nTom Beale`,
  );
  expect(found(text)).toEqual([['repeated line', `${pulled}\n\nTom Beale`]]);
});
