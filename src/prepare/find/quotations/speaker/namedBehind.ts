import { isNamedLikeMonth } from './namedLikeMonth.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';
import { possessive, speaksForOffice } from './subjectBefore.ts';

/** Also behind a genitive: "the widow of the ferryman, Joan Pike". */
const apposition = new RegExp(
  `^(?:\\s(?:of|des|der|von|vom|du|de|d’)\\s?[^,.;:!?“”„"«»]{2,40})?,\\s(?<name>${namePattern})(?=[,.]|$)`,
  'u',
);

/** "the mayor's spokesman, Ilya Brandt": the name after a description. */
export function namedBehind(
  sentence: string,
  subject: string,
  patterns: SpeechPatterns,
): string | undefined {
  const [first = ''] = subject.split(/\s|(?<=^[Ll][’'])/u);
  const isRelation = /^\p{Lu}\S*['’]s?$/u.test(first) && /\s\p{Ll}/u.test(subject);
  if ((!patterns.determiner.test(first) && !isRelation) || speaksForOffice(subject, patterns))
    return undefined;
  const behind = sentence.slice(sentence.indexOf(subject) + subject.length);
  const name = apposition.exec(behind)?.groups?.['name'];
  // "His daughter, Leila": for somebody described by a relation to another person, one name is
  // enough.
  const isFull = name !== undefined && (/\s/u.test(name) || possessive.test(`${first} `));
  return isFull && !isNoSubject(name, patterns) ? name : undefined;
}

export function isName(subject: string, patterns: SpeechPatterns): boolean {
  const last = subject.split(/\s/u).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !patterns.noName.test(last);
}

/** `said in Leeds`, `said on Friday`: a place or a day is not a person. */
export function isNoSubject(subject: string, patterns: SpeechPatterns): boolean {
  const [first = ''] = subject.split(/\s/u);
  if (isNamedLikeMonth(subject.split(/\s/u))) return false;
  // “The 999 call …”: cut at a noun that looks like a verb.
  if (/(?:^|\s)\p{N}+$/u.test(subject)) return true;
  if (patterns.determiner.test(first) || patterns.pronoun.test(first)) return false;
  return patterns.noName.test(first);
}

/** “Einer Sprecherin der Stiftung”: a description with what it belongs to. */
export function withGenitive(sentence: string, subject: string): string {
  if (!/^(?:eine?[rmns]?|der|die|das)\s\p{Lu}\S*$/iu.test(subject)) return subject;
  const behind = sentence.slice(sentence.indexOf(subject) + subject.length);
  return subject + (genitive.exec(behind)?.[0] ?? '');
}

const genitive = /^\s(?:der|des|vom|von\sder)\s\p{Lu}[\p{L}-]+/u;
