import type { Withheld } from '../../../story/file/schema.ts';
import { findPlaces } from '../../anchor/findPlaces.ts';
import type { WithheldForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { articleOf } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

/**
 * Locates what is withheld, by its offsets or by the words around it: its own words are written
 * nowhere.
 */
export function buildWithheld(workshop: Workshop, form: WithheldForm, keys: Keys): Withheld[] {
  const { article, reason } = form;
  if ('start' in form) {
    articleOf(workshop, article, keys);
    return [workshop.made(keys, { article, start: form.start, end: form.end, reason })];
  }
  const index = articleOf(workshop, article, keys)?.index;
  if (!index) return [];
  const [before, ...others] = findPlaces(index, form.after).places;
  const next = findPlaces(index, form.before).places.find(
    ({ start }) => before !== undefined && start >= before.end,
  );
  if (!before || !next || others.length > 0) {
    const message =
      'the words of "after" and "before" do not mark exactly one place in the article; take words that occur there once';
    workshop.fault(keys, message);
    return [];
  }
  const between = index.text.slice(before.end, next.start) ?? '';
  const start = before.end + leadingSpace(between);
  const end = next.start - leadingSpace(Array.from(between).toReversed().join(''));
  return [workshop.made(keys, { article, start, end, reason })];
}

/** Each white-space character is one code point. */
function leadingSpace(text: string): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0;
}
