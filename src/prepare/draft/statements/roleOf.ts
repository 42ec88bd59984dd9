import { isGrammar } from '../../../story/collation/grammarWords.ts';
import { wordKey } from '../../../story/collation/wordKey.ts';
import {
  speechPatternsOf,
  type SpeechPatterns,
} from '../../find/quotations/speaker/speechPatterns.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';

/** The most words of a role, and of one directly before the name. */
const most = { words: 8, before: 4 };

/**
 * What the articles call somebody beside the full name: “Nora Quill, the town's mayor,”, “its chief
 * engineer, Tom Sedge”, “council leader Ruth Vale”. The words are an article's own, without the
 * article before them. `undefined` if none says so.
 */
export function roleOf(name: string, articles: Iterable<DraftedArticle>): string | undefined {
  const found = [...articles].flatMap(({ clauses, quoting, language }) => {
    const tag = language ?? 'en';
    const patterns = speechPatternsOf(tag);
    // A sentence that quotes is no clause; what is withheld is in neither.
    return patterns
      ? [...quoting, ...clauses].flatMap(({ text }) => rolesIn(text, name, patterns, tag))
      : [];
  });
  // "Director of the mill" is complete, while "the company's director" asks whose.
  const [best] = found.toSorted((a, b) => Number(isRelative(a)) - Number(isRelative(b)));
  return best?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const isRelative = (role: string) => /['’]s?\s/u.test(role);

function rolesIn(text: string, name: string, patterns: SpeechPatterns, language: string): string[] {
  return [...text.matchAll(whole(name))].flatMap(({ index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + name.length);
    const behind = /^,\s([^,.;:!?()“”"«»]{3,80})(?=[,.;:)!?“”"«»]|$)/u.exec(after)?.[1];
    const ahead = /(?:^|[\s“"(])([^\s,.;:!?()“”"«»][^,.;:!?()“”"«»]{2,80}),\s$/u.exec(before)?.[1];
    return [
      behind === undefined ? undefined : asideOf(behind, patterns, true),
      ahead === undefined ? undefined : asideOf(ahead, patterns, false),
      titleBefore(before, patterns, language),
    ].flatMap((role) => role ?? []);
  });
}

const whole = (name: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?![\p{L}\p{N}])`,
    'gu',
  );

/**
 * An apposition: it begins with “the” or the like, or with the office itself.
 *
 * @param isBehind behind a name, “a mother of two” says who somebody is; before one, it is some other
 *   phrase unless it has an office
 */
function asideOf(aside: string, patterns: SpeechPatterns, isBehind: boolean): string | undefined {
  const all = aside.trim().split(/\s+/u);
  // "Said the chief engineer, Tom Sedge": the subject begins where its article does.
  const at = all.findIndex((word, i) => i > 0 && patterns.determiner.test(word));
  const words = !isBehind && at > 0 && says(all[at - 1] ?? '', patterns) ? all.slice(at) : all;
  const [first = '', ...rest] = words;
  const isDescribed = patterns.determiner.test(first);
  const role = isDescribed ? rest : words;
  if (role.length === 0 || role.length > most.words || role.some((word) => says(word, patterns)))
    return undefined;
  const isOffice = role.some((word) => patterns.title.test(word));
  const isRole = isDescribed ? isOffice || isBehind : isOffice && /^\p{Ll}/u.test(first);
  return isRole && !clause.test(role.join(' ')) ? role.join(' ') : undefined;
}

const says = (word: string, { verb }: SpeechPatterns) => word.search(verb) >= 0;
/** "Who was mayor", "where she lived", "of Mill Street": nothing that somebody is. */
const clause =
  /(?:^|\s)(?:who|which|whose|where|when|that|was|were|is|are|had|has|said|qui|dont|où|est|était|wo|ist|war|hatte)(?:\s|$)|^(?:in|on|at|from|of|with|by|for|to|as)\s/iu;

/** How somebody is addressed says nothing of what the person does. */
const formOfAddress = /^(?:lady|lord|dame|madame|monsieur|herr|frau|señora?|signora?)$/iu;

/** “Council leader Ruth Vale”, “the works manager Tom Sedge”. */
function titleBefore(
  before: string,
  patterns: SpeechPatterns,
  language: string,
): string | undefined {
  const words = (/[^,.;:!?()“”"«»\n]*$/u.exec(before)?.[0] ?? '').trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (!/\p{L}{4}/u.test(last) || !patterns.title.test(last)) return undefined;
  if (formOfAddress.test(last)) return undefined;
  const from =
    1 +
    words.findLastIndex(
      (word) =>
        patterns.determiner.test(word) ||
        says(word, patterns) ||
        isGrammar(wordKey(word), language),
    );
  const role = words.slice(from);
  // "On Monday council leader Ruth Vale": a name or a day is no part of the office.
  const isMixed =
    role.some((word, i) => from + i > 0 && /^\p{Lu}/u.test(word)) && /^\p{Ll}/u.test(last);
  return role.length <= most.before && !isMixed ? role.join(' ') : undefined;
}
