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
  acts: Places;
  things: Places;
  common: Places;
  phrases: readonly (readonly [name: string, pattern: RegExp])[];
}

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
    for (const name of namesOf(found, index.acts)) acts.add(name);
    for (const name of namesOf(found, index.things)) things.add(name);
  }
  for (const [name, pattern] of index.phrases) if (pattern.test(text)) acts.add(name);
  return { acts, things };
}

/** Whether a word, in lower case, occurs in any news and so says nothing about an event. */
export function isCommon(found: string, language: string): boolean {
  const index = indexFor(language);
  return index !== undefined && namesOf(found, index.common).length > 0;
}

const indexFor = (language: string) => indexes.get(language.toLowerCase().split('-')[0] ?? '');

function indexOf({ acts, things, phrases, common }: Lexicon): Index {
  return {
    acts: placesOf(acts),
    things: placesOf(things),
    common: placesOf({ common }),
    phrases: Object.entries(phrases).map(([name, source]) => [
      name,
      new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'),
    ]),
  };
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
