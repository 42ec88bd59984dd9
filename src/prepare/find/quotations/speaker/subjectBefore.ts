import { namePattern, type SpeechPatterns } from './speechPatterns.ts';

/** A subject has at most this many words. */
const longest = 12;
const clause =
  /^(?:and|but|that|which|who|whom|as|when|while|und|aber|dass|die|der|wie|et|mais|que|qui|dont)$/iu;
const preposition =
  /^(?:of|in|for|from|at|against|with|on|to|by|von|aus|für|bei|mit|des|du|de|à|pour|chez)$/iu;

/**
 * Finds the subject of the verb that follows directly: the words at the end of `before`, if they are
 * a pronoun, a name or a description ("one victim"). `undefined` when its subject is further away.
 */
export function subjectBefore(before: string, patterns: SpeechPatterns): string | undefined {
  const bare = before
    .replace(patterns.betweenAtEnd, '')
    .replace(/,[^,“"«»”]{1,90},\s*$|\s\([^)]{1,60}\)\s*$|\s[–—]\s[^–—“"«»”]{1,90}\s[–—]\s*$/u, '')
    .replace(/,\s(?:aged\s)?\d{1,3}(?:\sans|\sJahre)?$/u, '')
    .replace(patterns.betweenAtEnd, '')
    .trimEnd();
  if (/[,;:.!?–—]$/u.test(bare)) return undefined;
  const between = beside.exec(before.replace(patterns.betweenAtEnd, ''))?.groups?.['name'];
  const words = bare.slice(-200).split(/\s+/u).slice(-longest);
  const last = (words.at(-1) ?? '').replace(/^qu[’']/u, '');
  if (patterns.pronoun.test(last)) return last;
  const name = nameAtEnd(words, patterns);
  if (name !== undefined) return name;
  const description = descriptionAtEnd(words, patterns);
  // "Her deputy, Ida Holm, ": the name says more.
  if (description === undefined || between === undefined) return description;
  if (speaksForOffice(description, patterns)) return description;
  return /\s/u.test(between) || possessive.test(description) ? between : description;
}

/**
 * "Sedge's daughter", "his daughter": for somebody described only by a relation to another person,
 * one name is enough.
 */
export const possessive =
  /^(?:\p{Lu}\p{L}\S*['’]s?|[Hh](?:is|er|aar)|[Tt]heir|[Ss](?:eine?|on|a)|[Ii]hre?|[Ll]eur|[Zz]ijn)\s/u;

/** “A spokesman for the mayor, Nora Quill,” leaves open which of the two is named. */
export const speaksForOffice = (description: string, { title }: SpeechPatterns): boolean =>
  /\s(?:spokes\p{L}+|lawyer|solicitor|attorney|barrister|agent|aide|advis[eo]r)\s(?:for|to|of)\s(?:the|his|her|their)\s/u.test(
    description,
  ) && title.test(description.split(/\s/u).at(-1) ?? '');

const beside = new RegExp(`,\\s(?<name>${namePattern}),\\s*$`, 'u');

/** Who the sentence is about: a name or a description at its beginning or after an adverbial. */
export function subjectAtStart(sentence: string, patterns: SpeechPatterns): string | undefined {
  const main = sentence
    .trimStart()
    .replace(/^(?!\p{Lu}\S*['’]s\s)[^,“"«»]{1,90},\s(?=\p{Lu})/u, '');
  const words = main.slice(0, 200).split(/\s+/u);
  const [first = ''] = words;
  const end = words.findIndex((word, i) => i > 0 && (word.endsWith(',') || ends(word, patterns)));
  const own =
    end >= 0 && (words[end] ?? '').endsWith(',') && !ends(words[end] ?? '', patterns)
      ? [...words.slice(0, end), words[end]?.slice(0, -1) ?? '']
      : words.slice(0, end < 0 ? 1 : end);
  if (patterns.determiner.test(first)) return own.length > 1 ? own.join(' ') : undefined;
  if (!/^\p{Lu}/u.test(first) || patterns.noName.test(first)) return undefined;
  const name = own.findIndex(
    (word) => !/^(?:\p{Lu}|letters?$|statement$|post$|message$)/u.test(word),
  );
  const several = name > 0 && patterns.several.test(own[name] ?? '') ? 1 : 0;
  return own.slice(0, name < 0 ? own.length : name + several).join(' ');
}

function ends(word: string, patterns: SpeechPatterns): boolean {
  return (
    preposition.test(word) ||
    clause.test(word) ||
    word.search(patterns.verb) === 0 ||
    patterns.betweenAtEnd.exec(` ${word}`)?.[0] === ` ${word}`
  );
}

/**
 * The capitalised words at the end, without those that begin a sentence or name a day; both names of
 * "X and Y". `undefined` when they belong to a longer description (the mayor of Leeds).
 */
function nameAtEnd(words: readonly string[], patterns: SpeechPatterns): string | undefined {
  let start = capitalsFrom(words, words.length);
  if (start === words.length) return undefined;
  if (/^(?:and|und|et|&)$/iu.test(words[start - 1] ?? '')) {
    const other = capitalsFrom(words, start - 1);
    if (other < start - 1) start = other;
  }
  const first = start;
  while (start < words.length && patterns.noName.test(words[start] ?? '')) start += 1;
  if (start === words.length || isOfAnother(words.slice(0, first))) return undefined;
  const before = words[start - 1] ?? '';
  if (patterns.determiner.test(before) && leadsAway.test(words[start - 2] ?? '')) return undefined;
  // "Für Ida Frost sagte ihr Anwalt": capitalised as the sentence's first word.
  if (start > first && preposition.test(before)) return undefined;
  if (isGenitive(words, start - 1)) return undefined;
  return words.slice(patterns.determiner.test(before) ? start - 1 : start).join(' ');
}

function capitalsFrom(words: readonly string[], end: number): number {
  return (
    words.slice(0, end).findLastIndex((word) => !/^\p{Lu}/u.test(word) || /[,;:]$/u.test(word)) + 1
  );
}

/** Whether a preposition leads to the name, directly or across the words that describe it. */
function isOfAnother(before: readonly string[]): boolean {
  for (const word of before.slice(-8).toReversed()) {
    if (preposition.test(word)) return true;
    if (clause.test(word) || /[,;:]$/u.test(word)) return false;
  }
  return false;
}

/** "Ein Sprecher der Stadtwerke": after a noun, the article introduces a genitive. */
function isGenitive(words: readonly string[], i: number): boolean {
  return /^(?:der|des)$/u.test(words[i] ?? '') && /^\p{Lu}\p{L}+$/u.test(words[i - 1] ?? '');
}

/** "l’association": in French the article is part of the word. */
const elided = /^[lL][’']\p{Ll}{2}/u;

/** Directly before a description, which is then no subject: "Auf die Frage". */
const leadsAway = new RegExp(
  `${preposition.source}|^(?:auf|sur|im|am|zu|zur|zum|nach|vor|über|unter|seit|gegen|beim|vom|dans)$`,
  'iu',
);

function descriptionAtEnd(words: readonly string[], patterns: SpeechPatterns): string | undefined {
  const begins =
    words.findLastIndex(
      (word, i) => /[,;:.–—]$/u.test(word) || (clause.test(word) && !isGenitive(words, i)),
    ) + 1;
  const own = words.slice(begins);
  const start = own.findIndex(
    (word, i) =>
      patterns.determiner.test(word) ||
      elided.test(word) ||
      (i === own.length - 2 && /^\p{Lu}\S*['’]s$/u.test(word)),
  );
  // "Joan Pike’s letter": the first name belongs to it.
  const rest = own.slice(/^\p{Lu}/u.test(own[start] ?? '') ? capitalsFrom(own, start) : start);
  const isOfOther = leadsAway.test(own[start - 1] ?? '');
  const isShort = rest.length < 2 && !elided.test(rest[0] ?? '');
  return start < 0 || isShort || isOfOther ? undefined : rest.join(' ');
}
