import { remembered } from '../../../text/remembered.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Lexicon, Words } from './lexicon.ts';

/** What words tell, under names that are the same in every language. */
export interface Concepts {
  acts: ReadonlySet<string>;
  things: ReadonlySet<string>;
}

interface Index {
  acts: Names;
  things: Names;
  common: Names;
  /** Whether a text has any of the phrases: most have none. */
  anyPhrase: RegExp;
  phrases: readonly (readonly [name: string, pattern: RegExp])[];
}

/** The names of what a word stands for. */
type Names = (word: string) => readonly string[];

/** Names by whole words, and by prefixes. */
interface Places {
  whole: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlyMap<string, readonly string[]>;
}

const indexes = new Map(
  Object.entries({ en: english, fr: french, de: german }).map(([key, lexicon]) => [
    key,
    indexOf(lexicon),
  ]),
);

const word = /\p{L}[\p{L}\p{M}-]*/gu;

/** @param language BCP 47; without a lexicon nothing is known */
export function conceptsOf(text: string, language: string): Concepts {
  const index = indexFor(language);
  const acts = new Set<string>();
  const things = new Set<string>();
  if (!index) return { acts, things };
  for (const [found] of text.toLowerCase().matchAll(word)) {
    for (const name of index.acts(found)) acts.add(name);
    for (const name of index.things(found)) things.add(name);
  }
  if (!index.anyPhrase.test(text)) return { acts, things };
  for (const [name, pattern] of index.phrases) if (pattern.test(text)) acts.add(name);
  return { acts, things };
}

/** Whether a word, in lower case, occurs in any news and so says nothing about an event. */
export function isCommon(found: string, language: string): boolean {
  const index = indexFor(language);
  return index !== undefined && index.common(found).length > 0;
}

const indexFor = (language: string) => indexes.get(language.toLowerCase().split('-')[0] ?? '');

function indexOf({ acts, things, phrases, common }: Lexicon): Index {
  return {
    acts: namesBy(acts),
    things: namesBy(things),
    common: namesBy({ common }),
    anyPhrase: phrasePattern(Object.values(phrases).join('|')),
    phrases: Object.entries(phrases).map(([name, source]) => [name, phrasePattern(source)]),
  };
}

function phrasePattern(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
}

function namesBy(words: Words): Names {
  const places = placesOf(words);
  return remembered((word) => namesOf(word, places));
}

function placesOf(words: Words): Places {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const [name, list] of Object.entries(words)) {
    for (const one of list.split(' ')) {
      const [map, key] = one.endsWith('-') ? [beginnings, one.slice(0, -1)] : [whole, one];
      map.set(key, [...(map.get(key) ?? []), name]);
    }
  }
  return { whole, beginnings };
}

/** The shortest prefix that stands for anything, in UTF-16 units. */
const shortest = 2;

function namesOf(found: string, { whole, beginnings }: Places): string[] {
  const names = [...(whole.get(found) ?? [])];
  for (let length = shortest; length <= found.length; length += 1) {
    names.push(...(beginnings.get(found.slice(0, length)) ?? []));
  }
  return names;
}
