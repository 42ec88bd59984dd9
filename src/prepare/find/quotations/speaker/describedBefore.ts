import type { People } from './people.ts';
import { sentencesOf } from './sentences.ts';
import type { SpeechPatterns } from './speechPatterns.ts';
import { subjectAtStart } from './subjectBefore.ts';

/**
 * Whom "she" means where the sentence before is about somebody without a name: "A spokeswoman for the
 * mill denied this. “No,” she said". `undefined` when its subject is not such a person.
 */
export function describedBefore(
  before: string,
  people: People,
  patterns: SpeechPatterns,
): string | undefined {
  const sentence = sentencesOf(before).findLast((one) => /\p{L}/u.test(one));
  const subject = sentence === undefined ? undefined : subjectAtStart(sentence, patterns);
  const [first = '', ...rest] = subject?.split(/\s/u) ?? [];
  const isPerson =
    patterns.determiner.test(first) &&
    rest.some((word) => patterns.title.test(word) || /^spokes\p{L}+$/iu.test(word));
  return subject !== undefined && isPerson ? people.withTitle(subject) : undefined;
}
