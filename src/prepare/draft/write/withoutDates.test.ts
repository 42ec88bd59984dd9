import { expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { withoutDates } from './withoutDates.ts';

/** This sentence as the text of an article of a Friday, without its dates. */
function shortened(sentence: string, language: string): string {
  const headline = 'The bridge';
  const { article } = articleOf('gazette.txt', `${headline}\n\n${sentence}\n`);
  const { dates } = draftArticle(
    { ...article, language, source: null, isWritten: true },
    { id: 'gazette', published: '2031-05-16', withheld: [] },
  );
  const start = headline.length + 2;
  const words = { start, end: start + codePointsOf(sentence).length, text: sentence };
  return withoutDates(words, dates, language);
}

it.each([
  ['en', 'The bridge on Mill Street was shut on Tuesday.', 'The bridge on Mill Street was shut.'],
  ['en', 'Yesterday the council met at the mill.', 'the council met at the mill.'],
  ['en', 'On 3 May 2031, divers found cracks.', 'divers found cracks.'],
  ['en', 'The barge was on Tuesday towed to the quay.', 'The barge was towed to the quay.'],
  ['de', 'Die Brücke wurde am Dienstag gesperrt.', 'Die Brücke wurde gesperrt.'],
  ['fr', 'Le pont a été fermé mardi.', 'Le pont a été fermé.'],
])('a title in %s has no date where it can go: %j', (language, sentence, rest) => {
  expect(shortened(sentence, language)).toBe(rest);
});

it.each([
  ['en', 'The bridge, which was built in 1961, carries lorries.'],
  ['en', 'The bridge has been shut since Tuesday.'],
  ['en', 'Nobody was told until just before noon on Tuesday.'],
  ['en', 'The meeting was on Tuesday.'],
  ['en', 'A report published on Tuesday found cracks in the bridge.'],
  ['en', 'The council met in the mill, which opened in 1936.'],
  ['en', 'Sixty bakers had spent Wednesday night in front of the mill.'],
  ['en', 'A court stops the sale of 1930s lamps.'],
  ['de', 'Das Schiff war um kurz vor 19 Uhr auf Grund gelaufen.'],
  ['en', 'Tuesday was a quiet day at the mill.'],
  ['de', 'Am Dienstag wurde die Brücke gesperrt.'],
])('a date stays where the rest would not stand alone, in %s: %j', (language, sentence) => {
  expect(shortened(sentence, language)).toBe(sentence);
});
