import type { Attribution } from './attributionOf.ts';
import { isNoSubject, namedBehind } from './namedBehind.ts';
import { namesThing } from './namesThing.ts';
import type { SpeechPatterns } from './speechPatterns.ts';

/** `,” sobbed Ida Frost.`, `« … », tonnait la Gazette`: an unlisted verb, followed by the speaker. */
export function unknownVerb(after: string, patterns: SpeechPatterns): Attribution | undefined {
  const found = patterns.unlisted.exec(after) ?? patterns.unlistedLast.exec(after);
  const subject = found?.groups?.['subject']?.trimEnd();
  if (subject === undefined || isNoSubject(subject, patterns)) return undefined;
  const [first = ''] = subject.split(/\s/u);
  if (namesThing(subject) && !patterns.determiner.test(first)) return undefined;
  return {
    subject: namedBehind(after, subject, patterns) ?? subject,
    goesOn: false,
  };
}
