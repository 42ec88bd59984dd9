import type { Language } from '../../language/english.ts';
import type { Note, Span, VersionText } from './collation.ts';
import { hasStop } from './endsSentence.ts';
import { foldSigns } from './wordKey.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';

/** What is needed to say how a version differs. */
export interface NoteContext {
  versions: readonly VersionText[];
  /** The version that the note is on. */
  version: number;
  /** The version in which `there` of the note is exact; defaults to the first of its versions. */
  thereIn?: number;
  /** What to call another version in a sentence. */
  nameOf: (version: number) => string;
  language: Language;
}

/** One difference of a version as a sentence: "Two others go on: ...". */
export function describeNote(note: Note, context: NoteContext): string {
  const { quotations } = context.language;
  const who = quotations.list(note.versions.map(context.nameOf));
  const here = textOf(context, context.version, note.here);
  const there = textOf(context, context.thereIn ?? note.versions[0], note.there);
  switch (note.kind) {
    case 'otherWords':
      return quotations.otherWords(here, who, there);
    case 'moved':
      return here === '' ? quotations.atThisPlace(who, there) : quotations.elsewhere(here, who);
    case 'spelling':
    case 'case':
      return quotations.spelling(here, who, there);
    case 'leftOut':
    case 'cutShort':
      return here === ''
        ? describeGap(note, there, who, context)
        : describeMissing(note, here, who, context);
    default:
      return describeSigns(note, here.trim(), there.trim(), who, context);
  }
}

type Who = ReturnType<Language['quotations']['list']>;

function describeGap(note: Note, there: string, who: Who, context: NoteContext): string {
  const { quotations } = context.language;
  if (note.missing === 'again') return quotations.moreTimes(who, there);
  if (note.missing === 'start') return quotations.startsEarlier(who, there);
  if (note.missing === 'end') return quotations.goesOn(who, there);
  return quotations.hasBetween(wordsBefore(context, note), who, there);
}

function describeMissing(note: Note, here: string, who: Who, context: NoteContext): string {
  const { quotations } = context.language;
  if (note.missing === 'again') return quotations.fewerTimes(here, who);
  if (note.missing === 'start') return quotations.startsAfter(here, who);
  if (note.missing === 'end') return quotations.endsBefore(here, who);
  if (note.missing === 'break') return quotations.interrupted(here, who);
  return quotations.leftOut(here, who);
}

function describeSigns(
  note: Note,
  here: string,
  there: string,
  who: Who,
  context: NoteContext,
): string {
  const { quotations } = context.language;
  const before = wordsBefore(context, note);
  if (note.kind !== 'sentence') {
    const at = before === '' ? wordsAfter(context, note) : before;
    return quotations.punctuation(at, here, who, there);
  }
  return hasStop(foldSigns(here))
    ? quotations.endsSentence(before, who)
    : quotations.runsOn(before, who);
}

function textOf(
  { versions, language }: NoteContext,
  version: number | undefined,
  spans: readonly Span[],
): string {
  const parts = versions[version ?? -1]?.parts ?? [];
  return language.quotations.pieces(
    spans.map(({ part, start, end }) => {
      const slice = sliceCodePoints(parts[part] ?? '');
      return withBrackets(slice(start - 1, start), slice(start, end), slice(end, end + 1));
    }),
  );
}

/** What an editor put in is quoted with the brackets that say so. */
function withBrackets(before: string, words: string, after: string): string {
  const [opened, closed] = [words.lastIndexOf('['), words.lastIndexOf(']')];
  const isOpen = before === '[' && (closed > opened || (opened < 0 && after === ']'));
  const isClosed = after === ']' && (opened > closed || (closed < 0 && before === '['));
  return `${isOpen ? before : ''}${words}${isClosed ? after : ''}`;
}

/** In scripts without spaces, this many characters are enough to find a position by. */
const enoughUnspaced = 12;

/** The last words before a note in its part, enough to find it by. */
function wordsBefore({ versions, version }: NoteContext, { part, at }: Note): string {
  const text = sliceCodePoints(versions[version]?.parts[part] ?? '')(0, at);
  const words = /(?:\S+\s+){0,2}\S*$/.exec(text.trimEnd())?.[0].replace(/[\p{P}\s]+$/u, '') ?? '';
  // What is longer without a space is no word.
  return /\S{25,}$/u.test(words) ? Array.from(words).slice(-enoughUnspaced).join('') : words;
}

function wordsAfter({ versions, version }: NoteContext, { part, at }: Note): string {
  const text = sliceCodePoints(versions[version]?.parts[part] ?? '')(at, Infinity);
  return /^\S*(?:\s+\S+){0,2}/.exec(text.trimStart())?.[0] ?? '';
}
