import { paragraphsOf } from '../paragraphs.ts';
import { isNamedLikeMonth } from './namedLikeMonth.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';

/** The people whom a text names in full, and how other names refer to them. */
export interface People {
  /**
   * The person whom `name` means: in full if the text gives the full name anywhere, without titles.
   */
  fullName: (name: string) => string;
  /**
   * Whom "the mayor" means, if exactly one person is named as Mayor; otherwise the words themselves.
   */
  withTitle: (words: string) => string;
  /**
   * The people named in some words, in full, each once; `others`: whether somebody else may be named
   * as well.
   */
  namedIn: (words: string) => { people: string[]; others: boolean };
}

const fullNames = new RegExp(`(?<![\\p{L}\\p{N}’'-])${namePattern}`, 'gu');

/**
 * Two or more capitalised words are a person's name if the last of them occurs alone elsewhere, as
 * when newspapers name somebody a second time, if a title precedes them, or if they are said to have
 * spoken (`speakers`, as the text names them).
 */
export function peopleIn(
  text: string,
  patterns: SpeechPatterns,
  speakers: readonly string[] = [],
): People {
  const named = paragraphsOf(text).flatMap(({ start, end }) =>
    namesIn(text.slice(start, end), patterns),
  );
  const single = new Set(named.filter(({ name }) => name.length === 1).map(({ name }) => name[0]));
  const speaking = new Set(speakers.map((one) => bareName(one, patterns).name.join(' ')));
  const byLast = new Map<string, Set<string>>();
  const byTitle = new Map<string, Set<string>>();
  // Those inside sentences first: "Though Ashworth" at the beginning of one is not a name if "Helen
  // Ashworth" is.
  for (const { name, title, opens, isDescribed } of named.toSorted(
    (a, b) => Number(a.opens) - Number(b.opens),
  )) {
    const last = name.at(-1);
    if (last === undefined || name.length < 2) continue;
    const full = name.join(' ');
    if (title !== undefined) byTitle.set(title, (byTitle.get(title) ?? new Set()).add(full));
    if (title === undefined && !isDescribed && !single.has(last) && !speaking.has(full)) continue;
    const same = byLast.get(last) ?? new Set();
    if (!opens || same.size === 0) byLast.set(last, same.add(full));
  }
  const resolve = (name: readonly string[]) => {
    const own = name.join(' ');
    const full = [...(byLast.get(name.at(-1) ?? '') ?? [])].filter((one) => one.endsWith(own));
    const longest = full.filter(
      (one) => !full.some((other) => other !== one && other.endsWith(one)),
    );
    return longest.length === 1 ? longest[0] : full.length === 0 ? undefined : own;
  };
  return {
    fullName(words) {
      const { name } = bareName(words, patterns);
      return resolve(name) ?? (name.length > 0 ? name.join(' ') : words);
    },
    withTitle(words) {
      const holders = [...(byTitle.get(words.split(/\s/u).slice(1).join(' ').toLowerCase()) ?? [])];
      return holders.length === 1 ? (holders[0] ?? words) : words;
    },
    namedIn(words) {
      const names = namesIn(words, patterns).map(({ name }) => name);
      const people = new Set(names.flatMap((name) => resolve(name) ?? []));
      const others = names.some((name) => name.length > 1 && resolve(name) === undefined);
      return { people: [...people], others };
    },
  };
}

/** A name in a text; in its UTF-16 units, including a title. */
export interface Name {
  start: number;
  end: number;
  name: string[];
  /** The title before it, in lowercase. */
  title?: string;
  /** Whether somebody's age or office is beside it: “council leader Ewan Tighe”, “Nora Quill, 54,”. */
  isDescribed: boolean;
  /** Whether it begins a sentence, so that its first word may not belong to it. */
  opens: boolean;
}

/** How many UTF-16 units before a name are read for a title. */
const longestTitle = 40;

/** `an Instagram video` does not name anybody; `Vale's Courier` is two names. */
export function namesIn(words: string, patterns: SpeechPatterns): Name[] {
  return [...words.matchAll(fullNames)].flatMap(({ 0: found, index }) => {
    const before = words.slice(Math.max(0, index - longestTitle), index).trimEnd();
    const previous = before.split(/\s/u).at(-1) ?? '';
    if (patterns.determiner.test(previous)) return [];
    let from = index;
    return found.split(/(?<=['’]s)\s/u).map((part, i) => ({
      ...bareName(part, patterns),
      start: i === 0 ? index : (from += 1),
      end: (from += part.length),
      isDescribed:
        (i === 0 && patterns.title.test(previous)) ||
        describesPerson(words.slice(index + found.length), patterns),
      opens: i === 0 && (before === '' || /[.!?…"“”'‘’»«]$/u.test(before)),
    }));
  });
}

/** "Nora Quill, 54, …", "Nora Quill, who …", "Nora Quill, the town's mayor, …" */
function describesPerson(after: string, patterns: SpeechPatterns): boolean {
  const aside = /^(?:,\s|\s\()([^,.;:()]{2,60})[,.)]/u.exec(after.slice(0, 70))?.[1];
  if (aside === undefined) return /^, (?:who|whose) /u.test(after);
  if (/^(?:aged\s)?\d{1,3}(?:\sans)?$/u.test(aside) || /^who(?:se)?\s/u.test(aside)) return true;
  const [first = '', ...others] = aside.split(/\s/u);
  return (
    (patterns.determiner.test(first) || patterns.title.test(first)) &&
    [first, ...others].some((word) => patterns.title.test(word))
  );
}

/** Removes lowercase words before it, sentence openers, titles and a possessive ending. */
function bareName(words: string, patterns: SpeechPatterns): Pick<Name, 'name' | 'title'> {
  const name = words
    .replace(/^(?:\p{Ll}\S*\s)+(?=\p{Lu})/u, '')
    .replace(/[.’']+$/u, '')
    .replace(/['’]s$/u, '')
    .split(/\s+/u)
    .map((word) => word.replace(/['’]s$/u, ''));
  // "Works chief Martin Pryce", "Council Leader Dana Okafor": the name begins after the last title.
  const at = name.slice(0, -1).findLastIndex((word) => patterns.title.test(word));
  const title = name[at]?.toLowerCase();
  name.splice(0, at + 1);
  while (name.length > 1 && !isNamedLikeMonth(name) && patterns.noName.test(name[0] ?? ''))
    name.shift();
  const only = name.length === 1 ? name[0] : undefined;
  if (only !== undefined && (patterns.noName.test(only) || patterns.title.test(only))) name.pop();
  return title === undefined ? { name } : { name, title };
}
