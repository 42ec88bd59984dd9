import type { Problem } from '../problem.ts';
import { errorAt, warningAt, type Place, type Rule } from '../context.ts';

/** Fields that are shown in a line or a heading, with how many characters anybody reads there. */
const short = new Set(['title', 'name', 'role', 'author', 'headline']);
/** Fields that are shown as a paragraph. */
const long = new Set(['description', 'contentNote', 'summary', 'explanation', 'reason']);
const mostOfShort = 300;
const mostOfLong = 2000;

/** Invisible: format characters, and letters and signs that show nothing. */
const unseen = /[\p{Cf}\p{White_Space}\u115F\u1160\u2800\u3164\uFFA0\p{Variation_Selector}]/gu;
/**
 * Nothing that a text of any language needs. The zero-width joiners belong to words and emoji, the
 * zero-width space divides words in scripts without spaces, and direction marks are harmless.
 */
const stray = /[\u180E\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|\u200B(?![\p{Lo}\p{M}])/u;
const override = /[\u202D\u202E]/u;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/u;

/** The story's own texts show something, all of it, in the order in which it is written. */
export const readable: Rule = (context) =>
  textsOf(context.story).flatMap(({ place, name, text }): Problem[] => {
    if (text.replace(unseen, '') === '') {
      return [
        errorAt(context, place, 'shows nothing, only spaces or invisible characters; write it'),
      ];
    }
    return [...faultsOf(text, name)].map((fault) => warningAt(context, place, fault));
  });

function* faultsOf(text: string, name: string): Generator<string> {
  const turned = override.exec(text)?.[0] ?? openIsolate(text);
  if (turned !== undefined)
    yield `has ${codeOf(turned)}, which changes the direction of what follows; remove it`;
  // A headline is the article's own, however it is broken.
  const invisible = name === 'headline' ? undefined : stray.exec(text)?.[0];
  if (invisible !== undefined) yield `has an invisible character, ${codeOf(invisible)}; remove it`;
  if (name !== 'headline' && lineBreak.test(text.trim()))
    yield 'has a line break, where the page shows a space; write it in one line';
  const most = short.has(name) ? mostOfShort : mostOfLong;
  const length = text.length <= most ? 0 : Array.from(text).length;
  if (length > most)
    yield `is ${length} characters long, more than anybody reads there; write at most ${most}`;
}

/** The first sign that begins a direction (an embedding or isolate) that never ends. */
function openIsolate(text: string): string | undefined {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[\u202A-\u202C\u2066-\u2069]/gu)) {
    if (sign === '\u202C' || sign === '\u2069') open.pop();
    else open.push(sign);
  }
  return open[0];
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function textsOf(story: unknown): { place: Place; name: string; text: string }[] {
  const texts: { place: Place; name: string; text: string }[] = [];
  const way: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const name = String(way.at(-1));
      if (short.has(name) || long.has(name)) texts.push({ place: [...way], name, text: value });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inside] of Object.entries(value)) {
        // What is not the story's: spans, collations, fields of others.
        if (name === 'collation' || name === 'evidence' || name.startsWith('x-')) continue;
        way.push(Array.isArray(value) ? Number(name) : name);
        visit(inside);
        way.pop();
      }
    }
  };
  visit(story);
  return texts;
}
