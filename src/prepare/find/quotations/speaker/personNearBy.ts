import type { Quoted } from '../quoted.ts';
import type { People } from './people.ts';
import { sentencesOf } from './sentences.ts';
import type { SpeechPatterns } from './speechPatterns.ts';
import { subjectOf } from './subjectOf.ts';
import { wordsAfter } from './wordsAfter.ts';

/** “For the mayor it is “a sign”. “It had to be done,” she says”: nobody else has been named since. */
export function nobodySince(text: string, before: Quoted, one: Quoted, people: People): boolean {
  if (before.paragraph.start !== one.paragraph.start) return false;
  const between = people.namedIn(text.slice(before.to, one.from));
  return between.people.length === 0 && !between.others;
}

/** `“We lost it,” she sighs. Edda Lang points at the wall.`: named only by the next sentence. */
export function personBehind(
  text: string,
  quoted: readonly Quoted[],
  i: number,
  patterns: SpeechPatterns,
): string | null {
  const one = quoted[i];
  if (!one) return null;
  const last = lastPart(text, quoted, i);
  const sentences = sentencesOf(wordsAfter(text, quoted, quoted[last] ?? one, last));
  const next = sentences[last === i ? 1 : 0]?.trimStart() ?? '';
  const [first = ''] = next.split(/\s/u);
  return patterns.title.test(first) ? null : (subjectOf(next, patterns, []) ?? null);
}

/** The last part of a statement that is interrupted within a sentence, by its index. */
function lastPart(text: string, quoted: readonly Quoted[], i: number): number {
  const [one, next] = [quoted[i], quoted[i + 1]];
  if (!one || next?.paragraph.start !== one.paragraph.start) return i;
  return /[.!?]\s/u.test(text.slice(one.to, next.from)) ? i : lastPart(text, quoted, i + 1);
}
