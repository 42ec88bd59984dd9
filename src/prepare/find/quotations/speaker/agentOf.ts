import type { Attribution } from './attributionOf.ts';
import { isNoSubject, namedBehind } from './namedBehind.ts';
import { lastSentence } from './sentences.ts';
import type { SpeechPatterns } from './speechPatterns.ts';

const lowerFirst = (words: string) =>
  words.trimStart().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/**
 * Who describes or tells, in a passive sentence around a quotation: "was told by X that “",
 * "described as “…” by X". `null` if the sentence does not say; `undefined` when it is not passive.
 */
export function agentOf(
  before: string,
  after: string,
  patterns: SpeechPatterns,
): Attribution | null | undefined {
  const sentence = lastSentence(before);
  const passive = patterns.passive.exec(sentence);
  // Another verb after it says who spoke: "Sedge, who was told nothing, said “".
  const rest = passive ? sentence.slice(passive.index + passive[0].length) : '';
  if (!passive || rest.search(patterns.verb) >= 0) return undefined;
  const behind = /^[^.!?“"„«]{0,60}/u.exec(after)?.[0] ?? '';
  const opening = /^\s*(?:By|Von|Durch|Par|Door)\s/u.test(sentence) ? lowerFirst(sentence) : '';
  for (const words of [rest, behind, opening]) {
    const subject = patterns.agent.exec(words)?.groups?.['subject'];
    if (subject !== undefined && !isNoSubject(subject, patterns)) {
      return {
        subject: namedBehind(words, subject, patterns) ?? subject,
        goesOn: false,
      };
    }
  }
  return null;
}
