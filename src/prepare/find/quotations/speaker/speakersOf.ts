import type { Quoted } from '../quoted.ts';
import type { QuotedText } from '../quotedIn.ts';
import { agentOf } from './agentOf.ts';
import { attributionAfter, attributionBefore, type Attribution } from './attributionOf.ts';
import { attributionAround, reactionBefore } from './attributionAround.ts';
import { describedBefore } from './describedBefore.ts';
import { peopleIn, type People } from './people.ts';
import { firstSentence, lastSentence } from './sentences.ts';
import { nobodySince, personBehind } from './personNearBy.ts';
import { unknownVerb } from './unknownVerb.ts';
import { subjectOf } from './subjectOf.ts';
import { subjectOfLast } from './subjectOfLast.ts';
import { reach, wordsAfter } from './wordsAfter.ts';
import { oblique, type SpeechPatterns } from './speechPatterns.ts';

/** Who spoke, and whether the words continue the statement of the preceding quotation. */
export interface Spoken {
  speaker: string | null;
  continues: boolean;
}

/** How many paragraphs back the name for a pronoun may be. */
const paragraphsBack = 3;
/** How many UTF-16 units of each of them are read, and how many quotations are left out of them. */
const longestRead = 4000;
const quotationsBack = 200;

/**
 * The speaker of each quotation, if the words around it name one: in the same sentence, in that of
 * the quotation which it continues, or before a colon. A pronoun is resolved only if exactly one
 * person is named before it in its paragraph, or in the nearest paragraph that names any.
 */
export function speakersOf(text: string, found: QuotedText, patterns: SpeechPatterns): Spoken[] {
  const attributions = found.quoted.map((_, i) => attributionOf(text, found.quoted, i, patterns));
  const people = peopleIn(
    text,
    patterns,
    attributions.flatMap((one) => one?.subject ?? []),
  );
  const spoken: Spoken[] = [];
  found.quoted.forEach((one, i) => {
    const before = found.quoted[i - 1];
    const own = attributions[i];
    const follows = before !== undefined && isNext(text, before, one);
    const previous = spoken[i - 1]?.speaker ?? null;
    const isAnother = !own && !one.goesOn && namesAnother(text, found.quoted, i, people, previous);
    const inherited = follows && (one.goesOn || !own) && !isAnother ? previous : null;
    const isSame = one.goesOn && inherited !== null && patterns.pronoun.test(own?.subject ?? '');
    const named =
      own && !isSame ? nameOf(own.subject, { text, found, i, people, patterns }) : inherited;
    const speaker =
      named ?? (own && before && nobodySince(text, before, one, people) ? previous : null);
    const same = speaker !== null && speaker === spoken[i - 1]?.speaker;
    const goesOn =
      one.goesOn || (follows && ((!own && !isAnother) || same)) || (same && own?.goesOn === true);
    spoken.push({ speaker, continues: before !== undefined && goesOn });
  });
  return backwards(spoken);
}

/** « Et d’ajouter : », “And: ”: more of whoever spoke before. */
const furtherWords =
  /(?:^|[.!?…]["”’»]?\s+)(?:Et d(?:e\s|[’'])\p{Ll}+|Und(?:\sweiter)?|Weiter|And(?:\sthen)?|Puis)\s?:\s*["“„«]?\s?$/u;

function attributionOf(
  text: string,
  quoted: readonly Quoted[],
  i: number,
  patterns: SpeechPatterns,
): Attribution | undefined {
  const one = quoted[i];
  if (!one) return undefined;
  const from = Math.max(endBefore(quoted, i), one.from - reach);
  const before = text.slice(from, one.from);
  const after = wordsAfter(text, quoted, one, i);
  if (furtherWords.test(before)) return undefined;
  const agent = agentOf(before, after, patterns);
  if (agent) return agent;
  const around = attributionAround(before, after, patterns);
  if (around) return around;
  const ahead = agent === null ? undefined : attributionBefore(before, patterns);
  const behind = attributionAfter(after, patterns);
  // "The union denied it: “No,” said its chair, Tom Beale": what comes before a colon says less.
  const said = leadsOn(text, one, after) && /:\s*["“„«'‘]?\s?$/u.test(before) ? behind : undefined;
  return (
    said ??
    ahead ??
    behind ??
    (leadsOn(text, one, after) ? unknownVerb(after, patterns) : reactionBefore(before, patterns))
  );
}

/** A comma before or after the closing mark indicates that the speaker is still to come. */
const leadsOn = (text: string, one: Quoted, after: string) =>
  /,\P{L}{0,2}$/u.test(text.slice(one.to - 3, one.to)) ||
  after.startsWith(',') ||
  (/[?!…]\P{L}{0,2}$/u.test(text.slice(one.to - 3, one.to)) && /^\s\p{Ll}/u.test(after));

/** `“It holds,” Tom Beale grinned`: by no verb that is known, but another than who spoke before. */
function namesAnother(
  text: string,
  quoted: readonly Quoted[],
  i: number,
  people: People,
  previous: string | null,
): boolean {
  const one = quoted[i];
  if (!one || previous === null) return false;
  const after = wordsAfter(text, quoted, one, i);
  if (!leadsOn(text, one, after)) return false;
  const named = people.namedIn(firstSentence(after));
  return named.others || named.people.some((name) => name !== previous);
}

function endBefore(quoted: readonly Quoted[], i: number): number {
  const start = quoted[i]?.paragraph.start ?? 0;
  return Math.max(start, quoted[i - 1]?.to ?? start);
}

/** If nothing but an attribution separates two quotations, they are one interrupted statement. */
function isNext(text: string, before: Quoted, one: Quoted): boolean {
  if (one.goesOn) return true;
  const between = text.slice(before.to, one.from);
  if (between.length <= reach && furtherWords.test(between)) return true;
  const alone = one.from === one.paragraph.start && one.to >= one.paragraph.end - 1;
  if (before.paragraph.start === one.paragraph.start) {
    return (
      between.length <= reach && (lastSentence(between).trim() === '' || !/[.!?]\s/u.test(between))
    );
  }
  // After a paragraph that quotes, one that is nothing but a quotation belongs to the same speaker.
  return (
    alone && between.length <= reach && text.slice(before.paragraph.end, one.from).trim() === ''
  );
}

const isOblique = new RegExp(`^(?:${oblique})$`, 'u');

/** “The 62-year-old”, „die 51-Jährige“: somebody just named, as a pronoun would say. */
const ofAge = /^(?:the|der|die)\s\d{1,3}-(?:year-old|[Jj]ährigen?)$/iu;

interface Place {
  text: string;
  found: QuotedText;
  i: number;
  people: People;
  patterns: SpeechPatterns;
}

function nameOf(subject: string, place: Place): string | null {
  const { people, patterns } = place;
  if (patterns.pronoun.test(subject) || isOblique.test(subject)) return personBefore(place);
  if (ofAge.test(subject)) return personBefore(place) ?? subject;
  const owner =
    /^(?<owner>\p{Lu}.*?)['’]s?\s(?:letters?|statement|post|message|video|tweet)$/u.exec(subject);
  const words = owner?.groups?.['owner'] ?? subject;
  if (/^\p{Lu}\S*['’]s\s\p{Ll}+$/u.test(words)) return words;
  const [first = ''] = words.split(/\s/u);
  if (patterns.determiner.test(first)) {
    return nameBehindTitle(words, place) ?? people.withTitle(words);
  }
  const both = /^(?<one>\p{Lu}.*)\s(?<and>and|und|et|&)\s(?<other>\p{Lu}.*)$/u.exec(words)?.groups;
  if (!both) return people.fullName(words);
  return [
    people.fullName(both['one'] ?? ''),
    both['and'],
    people.fullName(both['other'] ?? ''),
  ].join(' ');
}

/** "Seine Stellvertreterin Ida Holm": the name after the title with which a description ends. */
function nameBehindTitle(words: string, { people, patterns }: Place): string | undefined {
  const all = words.split(/\s/u);
  const at = all.slice(0, -2).findLastIndex((word) => patterns.title.test(word));
  const name = all.slice(at + 1);
  // “A lawyer for former chief Tom Beale” is not Tom Beale.
  const isForOther = all.slice(1, at).some((word) => /^(?:for|to|of|für|von|pour)$/u.test(word));
  return at > 0 && !isForOther && name.every((word) => /^\p{Lu}/u.test(word))
    ? people.fullName(name.join(' '))
    : undefined;
}

/** Whom "she" means, when only one person can be meant. */
function personBefore(place: Place): string | null {
  const { text, found, i, people, patterns } = place;
  const one = found.quoted[i];
  if (!one) return null;
  const near = found.quoted.slice(Math.max(0, i - quotationsBack), i + 1);
  const last = found.paragraphs.findIndex(({ start }) => start === one.paragraph.start);
  for (let p = last; p >= Math.max(0, last - paragraphsBack); p -= 1) {
    const { start, end } = found.paragraphs[p] ?? one.paragraph;
    const to = p === last ? one.to : end;
    const words = narration(text, near, Math.max(start, to - longestRead), to);
    const { people: named, others } = people.namedIn(words);
    const nearest = p === last ? personInLast(place, one) : undefined;
    if (nearest !== undefined) return nearest;
    if (named.length === 1 && !others) return named[0] ?? null;
    if (named.length > 1 || others) return subjectOf(words, patterns, named) ?? null;
    const from = Math.max(start, one.from - reach);
    const described =
      p === last ? describedBefore(text.slice(from, one.from), people, patterns) : undefined;
    if (described !== undefined) return described;
  }
  return personBehind(text, found.quoted, i, patterns);
}

/** Whom the sentence directly before a quotation is about, since the last one. */
function personInLast({ text, found, i, people, patterns }: Place, one: Quoted) {
  const beside = text.slice(Math.max(endBefore(found.quoted, i), one.from - reach), one.from);
  const subject = subjectOfLast(beside, patterns);
  return subject === undefined
    ? describedBefore(beside, people, patterns)
    : people.fullName(subject);
}

/** The text between two positions, without the quotations. */
function narration(text: string, quoted: readonly Quoted[], start: number, end: number): string {
  let words = '';
  let at = start;
  for (const { from, to } of quoted) {
    if (to <= start || from >= end) continue;
    words += `${text.slice(at, from)} `;
    at = to;
  }
  return words + text.slice(at, Math.max(at, end));
}

/** What spans several paragraphs may say only at its end who spoke. */
function backwards(spoken: readonly Spoken[]): Spoken[] {
  const result = [...spoken];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const [before, one] = [result[i - 1], result[i]];
    if (before && one?.continues && before.speaker === null) {
      result[i - 1] = { ...before, speaker: one.speaker };
    }
  }
  return result;
}
