import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { prepareStory } from '../prepareStory.ts';

const { story } = sourceOfMillStreet();

/** What screen readers say about the first event that an article without an outlet reports. */
function said(language: Language): string {
  const unnamed = story.articles.find(({ outlet }) => outlet === null);
  const event = story.dated.find(
    ({ articles }) => articles.length > 1 && articles.includes(unnamed?.id ?? ''),
  );
  return prepareStory(story, language).words.eventByNames(event?.id ?? '');
}

test('an outlet that no article names is told in a sentence, not as the name of a row', () => {
  expect(said(english)).toMatch(/Reported by .*\ban outlet not stated · /);
  expect(said(french)).toMatch(/Rapporté par .*\bun média non précisé · /);
  expect(said(english)).not.toContain('Not stated');
  // The same words as in a list, since Arabic has no capitals and no article here.
  expect(said(arabic)).toContain(arabic.timeline.someOutlet(arabic.timeline.notStated));
});
