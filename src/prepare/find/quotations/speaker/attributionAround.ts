import type { Attribution } from './attributionOf.ts';
import { isNoSubject } from './namedBehind.ts';
import { namesThing } from './namesThing.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';

/** `was Lars Bech „eine Beleidigung“ nennt`: the subject before the quotation, its verb after it. */
export function attributionAround(
  before: string,
  after: string,
  patterns: SpeechPatterns,
): Attribution | undefined {
  if (!patterns.verbLast.test(after)) return undefined;
  const subject = inClause.exec(before)?.groups?.['subject'];
  return subject === undefined || namesThing(subject) ? undefined : { subject, goesOn: false };
}

const inClause = new RegExp(
  `(?:^|[\\s,])(?:was|wie|den|die|das|dass|wat|dat|die)\\s(?<subject>${namePattern})\\s(?:als\\s)?$`,
  'u',
);

/** `Tom Beale disagreed. “`: a sentence about one person before a quotation that stands alone. */
export function reactionBefore(before: string, patterns: SpeechPatterns): Attribution | undefined {
  const subject = patterns.reaction.exec(before)?.groups?.['subject'];
  if (subject === undefined || isNoSubject(subject, patterns) || namesThing(subject))
    return undefined;
  return { subject, goesOn: false };
}
