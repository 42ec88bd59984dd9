import { namesThing } from './namesThing.ts';
import { namesIn } from './people.ts';
import { sentencesOf } from './sentences.ts';
import type { SpeechPatterns } from './speechPatterns.ts';
import { subjectOf } from './subjectOf.ts';

/** A title before a name, of any number of words: “Detective Inspector Ruth Cain”. */
const titled = /^(?:\p{Lu}[\p{L}-]+\s)+(?=\p{Lu}[\p{L}’'-]+\s\p{Lu})/u;

/**
 * Whom the last whole sentence of some words is about, if it names nobody else: the subject of a
 * sentence is whom a pronoun at the beginning of the next most often means (Grosz, Joshi and
 * Weinstein 1995, "Centering"). What the words end with after it is the sentence with the pronoun.
 */
export function subjectOfLast(words: string, patterns: SpeechPatterns): string | undefined {
  const sentences = sentencesOf(words).filter((one) => /\p{L}/u.test(one));
  const last = sentences.findLast((one) => /[.!?…]["”’»)]*\s*$/u.test(one));
  if (last === undefined) return undefined;
  const named = subjectOf(bare(last, patterns), patterns, []);
  const others = namesIn(last, patterns).filter(
    ({ name }) => name.length > 0 && !namesThing(name.join(' ')),
  );
  return others.length > 1 ? undefined : named;
}

function bare(sentence: string, { title }: SpeechPatterns): string {
  const own = sentence.trimStart();
  const before = titled.exec(own)?.[0] ?? '';
  const words = before.trimEnd().split(/\s/u);
  const at = words.findLastIndex((word) => title.test(word));
  return at < 0 ? own : own.slice(words.slice(0, at + 1).join(' ').length + 1);
}
