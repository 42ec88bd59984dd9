import { readFormText } from '../yaml/read/readForm.ts';
import type { StoryForm } from '../yaml/form/storyForm.ts';
import { startingForm } from './startingForm.ts';

const fields = [
  'title',
  'description',
  'language',
  'id',
  'contentNote',
  'timeZone',
  'proseLimit',
] as const;
/** What a person may write about a story as a whole before anything is drafted. */
export type StoryHead = Partial<Pick<StoryForm, (typeof fields)[number]>>;

/** Each on one line, commented out or not. */
const line = new RegExp(`^(?:# ?)?(${fields.join('|')}):.*$`, 'gmu');

/** A comment that a person has written, behind a value or in an example's place, is more than a value. */
function withoutHead(text: string, started: string): string {
  return text.replace(line, (whole: string, field: string) => {
    const isCommented = whole.startsWith('#')
      ? !started.includes(`\n${whole}\n`)
      : /\s#/u.test(whole);
    return isCommented ? whole : field;
  });
}

/**
 * What a person has changed in the head of a `story.yaml` that is otherwise exactly as `new` made
 * it. `undefined` when more was changed, or the head cannot be read.
 */
export function headOfStarted(text: string, folder: string): StoryHead | undefined {
  const started = startingForm(folder);
  if (withoutHead(text, started) !== withoutHead(started, started)) return undefined;
  const [own, before] = [text, started].map((one) => readFormText('story.yaml', one).form);
  if (!own || !before) return undefined;
  const changed = fields.filter((field) => own[field] !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, own[field]]));
}
