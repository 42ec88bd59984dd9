import { firstSentence, lastSentence } from './sentences.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';
import { possessive, subjectAtStart, subjectBefore } from './subjectBefore.ts';

/** Whom the words around a quotation name as its speaker, as they name him or her. */
export interface Attribution {
  subject: string;
  /** The verb says that an earlier statement goes on. */
  goesOn: boolean;
}

/** The attribution that follows a quotation: `," said X`, `," X said`, `," according to X`. */
export function attributionAfter(after: string, patterns: SpeechPatterns): Attribution | undefined {
  const sentence = firstSentence(after.trimStart());
  const source = patterns.sourceAfter.exec(sentence)?.groups?.['subject'];
  if (source !== undefined) {
    return { subject: namedBehind(sentence, source, patterns) ?? source, goesOn: false };
  }
  const signed = signature.exec(after)?.groups?.['name'];
  if (signed !== undefined && isName(signed, patterns)) return { subject: signed, goesOn: false };
  for (const pattern of [patterns.subjectFirst, patterns.verbFirst]) {
    const groups = pattern.exec(sentence)?.groups;
    const subject = groups?.['inverted'] ?? groups?.['subject'];
    if (subject === undefined || isNoSubject(subject, patterns)) continue;
    const goesOn = patterns.goesOn.test(groups?.['verb'] ?? '');
    return { subject: namedBehind(sentence, subject, patterns) ?? subject, goesOn };
  }
  return undefined;
}

/** The attribution in the sentence that leads to a quotation: `X said: “`, `X called it “`. */
export function attributionBefore(
  before: string,
  patterns: SpeechPatterns,
): Attribution | undefined {
  const other = elliptical.exec(before)?.groups?.['subject'];
  if (other !== undefined && !isNoSubject(other, patterns))
    return { subject: other, goesOn: false };
  const sentence = lastSentence(before).replaceAll(/(?<!\p{L})so-called(?!\p{L})/giu, '');
  const source = patterns.sourceBefore.exec(sentence)?.groups?.['subject'];
  for (const verb of [...sentence.matchAll(patterns.verb)].toReversed()) {
    const goesOn = patterns.goesOn.test(verb[0]);
    const subject = subjectBefore(sentence.slice(0, verb.index), patterns);
    if (subject !== undefined) return { subject, goesOn };
    const inverted = patterns.verbFirst.exec(sentence.slice(verb.index))?.groups;
    const behind = inverted?.['inverted'] ?? inverted?.['subject'];
    // "called Vale “unsafe”" has its object there; "sagte Vale: „" its subject.
    const leadsOn = /:\s*$|\s(?:dass|que)\s/u.test(sentence.slice(verb.index));
    if (behind !== undefined && leadsOn && isName(behind, patterns)) {
      return { subject: behind, goesOn };
    }
  }
  const speaks = [patterns.verb, patterns.participle].some((one) => sentence.search(one) >= 0);
  const first = speaks ? subjectAtStart(sentence, patterns) : undefined;
  if (first !== undefined) return { subject: first, goesOn: false };
  if (source !== undefined) {
    return { subject: namedBehind(sentence, source, patterns) ?? source, goesOn: false };
  }
  // Any verb may lead to a quotation over a colon: "Her deputy disagreed: “".
  const leading =
    /^(?<before>.{2,160}?)(?:\s(?:is|was|were|ist|war|est|était))?\s\p{Ll}{3,30}:\s*$/u.exec(
      sentence,
    )?.groups?.['before'];
  const leader = leading === undefined ? undefined : subjectBefore(leading, patterns);
  if (leader !== undefined) return { subject: leader, goesOn: false };
  const named = /^\s*(?<subject>\p{Lu}[^,.;:!?“"«»]{1,60}?)\s?:\s*$/u.exec(sentence)?.groups;
  if (named?.['subject'] !== undefined) return { subject: named['subject'], goesOn: false };
  return undefined;
}

/** "called it “unsafe”, and Sedge “a disgrace”": the verb of the quotation before counts again. */
const elliptical = new RegExp(
  `^[,;]?\\s(?:and|while|but|und|et|mais|aber)\\s(?<subject>${namePattern})\\s$`,
  'u',
);

/** `“We knew.” – Nora Quill`, as a pull quote is signed. */
const signature = new RegExp(
  `^\\s*[–—-]{1,2}\\s?(?<name>${namePattern})(?:,[^.!?“"]{1,60})?\\s*$`,
  'u',
);

const apposition = new RegExp(`^,\\s(?<name>${namePattern})(?=[,.]|$)`, 'u');

/** "the mayor's spokesman, Ilya Brandt": the name behind a description. */
function namedBehind(
  sentence: string,
  subject: string,
  patterns: SpeechPatterns,
): string | undefined {
  const [first = ''] = subject.split(/\s|(?<=^[Ll][’'])/u);
  if (!patterns.determiner.test(first)) return undefined;
  const behind = sentence.slice(sentence.indexOf(subject) + subject.length);
  const name = apposition.exec(behind)?.groups?.['name'];
  // "His daughter, Leila": one name is enough for somebody's own.
  const isFull = name !== undefined && (/\s/u.test(name) || possessive.test(`${first} `));
  return isFull && !isNoSubject(name, patterns) ? name : undefined;
}

function isName(subject: string, patterns: SpeechPatterns): boolean {
  const last = subject.split(/\s/u).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !patterns.noName.test(last);
}

/** `said in Leeds`, `said on Friday`: a place or a day is nobody. */
function isNoSubject(subject: string, patterns: SpeechPatterns): boolean {
  const [first = ''] = subject.split(/\s/u);
  if (patterns.determiner.test(first) || patterns.pronoun.test(first)) return false;
  return patterns.noName.test(first);
}
