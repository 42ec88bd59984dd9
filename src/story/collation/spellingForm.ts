import { withWholeEnding } from './abbreviatedForm.ts';
import { withAccent } from './accentApart.ts';
import { devanagariForm } from './devanagariForm.ts';
import { figureForm } from './figureForm.ts';
import { foldAccents } from './foldAccents.ts';
import { inclusiveForm } from './inclusiveForm.ts';
import { numberForm } from './numberForm.ts';
import { numberOfWords } from './numberWords.ts';
import { rememberWords } from './rememberWords.ts';
import { serbianLatin } from './serbianLatin.ts';
import { simplified } from './simplified.ts';

/**
 * Near matches: two words are one word spelled differently when their spelling forms are equal.
 *
 * This is a closed set of rules and not an edit distance. At a distance of one are "sent" and
 * "went", "victim" and "victims", "prescribe" and "proscribe", "conviction" and "convection": a
 * measure that calls "retraumatise" a spelling of "retraumatize" calls those spellings too, and
 * whoever hides spelling would no longer see them. What no rule covers is other words, so a
 * difference may be shown too strongly, never too weakly. British and American forms follow
 * Wikipedia's "American and British English spelling differences".
 *
 * `key` is from wordKey; a space in it is where one word is divided ("half hour", "12 000").
 */
export const spellingForm = rememberWords(formOf);

function formOf(key: string, language: string): string {
  if (/^it\b/i.test(language) && key.endsWith("'")) return formOf(withAccent(key), language);
  const spoken = figureForm(key, language) ?? compoundForm(key, language);
  const form = (spoken ?? numberForm(inclusiveForm(simplified(key), language), language))
    // Taiwan writes 著 for 着; those who write both do not distinguish any two words by them.
    .replace(/著/g, '着')
    .replace(/^&$/, 'and')
    .replace(/^#+(?=\p{L})/u, '')
    .replace(/ß/g, 'ss')
    .replace(/(?<=\p{L})\.[ -]?(?=\p{L}|')/gu, '')
    // M.4, A.3.8; version v. 2
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\d)|(?<=^v)\. (?=\d)/gu, '')
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, '-')
    .replace(/(?<=') /g, '')
    .replace(/ ?- ?| /g, '-');
  const joined = hyphenMatters.test(form)
    ? form
    : form.replace(/(?<=[\p{L}\p{M}])-|-(?=\p{L})/gu, '');
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(joined)) return withoutPoints(joined);
  if (/\p{Script=Devanagari}/u.test(joined)) return devanagariForm(joined, language);
  const plain = foldAccents(serbianLatin(joined, language), language);
  const whole = withWholeEnding(plain, language);
  return /^en\b/i.test(language) ? englishForm(whole) : whole;
}

/** What German writes as one word with a number: “fünfjährig”. */
const germanCompound =
  /^(\p{L}+?)-?((?:jährig|jährlich|köpfig|stündig|tägig|wöchig|monatig|stellig|stöckig|minütig|seitig)(?:e[mnrs]?)?|mal|fach)$/u;

/**
 * “5-year-old” for “five-year-old”, “50-50” for “fifty-fifty”, “5jährig” for “fünfjährig”; `null`
 * when it is no English or German word that begins with a number in words.
 */
function compoundForm(key: string, language: string): string | null {
  if (/^de\b/i.test(language)) {
    const [, words = '', rest] = germanCompound.exec(key) ?? [];
    const number = rest === undefined ? null : numberOfWords(words, language);
    return number === null ? null : `${number}${rest}`;
  }
  if (!/^en\b/i.test(language) || !/^\p{L}+[ -]\p{L}/u.test(key)) return null;
  const words = key.split(/[ -]/);
  for (const count of [2, 1]) {
    const number = numberOfWords(words.slice(0, count).join(' '), language);
    if (number === null || words.length === count) continue;
    const rest = words.slice(count).join('-');
    return `${number}-${numberOfWords(rest, language) ?? rest}`;
  }
  return null;
}

/** Prefixed words that are different words without the hyphen: "re-sign" is not "resign". */
const hyphenMatters =
  /^re-(?:act|coll?ect|count|cover|creat|dress|form|lay|mark|press|prove|place|pose|present|sent|serve|sign|solve|sort|store|treat)/;

/** Vowel points, hamza and the dots of a final ya are optional in print; Persian has letters of its own. */
function withoutPoints(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك');
}

/** Whole words that no rule covers. */
const english = new Map([
  ['grey', 'gray'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['sceptic', 'skeptic'],
  ['sceptics', 'skeptics'],
  ['sceptical', 'skeptical'],
  ['moustache', 'mustache'],
  ['plough', 'plow'],
  ['enrol', 'enroll'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  // An abbreviation that is read aloud as the word.
  ['mister', 'mr'],
  ['doctor', 'dr'],
  ['professor', 'prof'],
  ['versus', 'vs'],
  ['saint', 'st'],
  ['mount', 'mt'],
  ['okay', 'ok'],
]);

/** Most need three letters before them, so that "four" is not "for" and "prise" not "prize". */
const englishRules: [RegExp, string][] = [
  [/(?<=[a-z]{3})our(?=$|s$|ed$|ing$|ful|less|able|ably|ite|hood|ly$|er$|ers$|'s$)/, 'or'],
  [/(?<=[a-z]{3})is(?=e$|es$|ed$|er$|ers$|ing$|ings$|able$|ation$|ations$|ational)/, 'iz'],
  [/(?<=[a-z]{3})ys(?=e$|es$|ed$|er$|ers$|ing$)/, 'yz'],
  [/(?<=[a-z]{2})([bcgt])re(?=$|s$|d$|'s$)/, '$1er'],
  [/(?<=[aeiouy][a-z]*[ae])ll(?=ed$|ing$|er$|ers$|or$|ors$|ous$|ously$|ist$)/, 'l'],
  [/(?<=[a-z]{3})ogue(?=$|s$|d$)/, 'og'],
  [/(?<=[a-z]{3})ence(?=$|s$)/, 'ense'],
  [/^(to|after|back|for|up|down|in|on|out|home|east|west|north|south)wards$/, '$1ward'],
  [/^(p|orthop|encyclop)ae(?=d)/, '$1e'],
  [/^(h|an|leuk)ae(?=m)/, '$1e'],
  [/^(an|gyn|medi)ae(?=sth|c|v)/, '$1e'],
  [/^(f(?=oet))?oe(?=t|str|soph)/, '$1e'],
  [/^manoeuv(?:re|r)/, 'maneuver'],
];

function englishForm(plain: string): string {
  const american = englishRules.reduce((form, [from, to]) => form.replace(from, to), plain);
  return foldSlips(english.get(plain) ?? american);
}

/**
 * Slips that make no other word: "ie" for "ei", and one consonant for two within words of six
 * letters or more, but not before an ending ("hoping" is not "hopping"), nor a final "ss"
 * ("needless" is not "needles").
 */
function foldSlips(word: string): string {
  const swapped = word.length >= 5 ? word.replace(/ie/g, 'ei') : word;
  const single = swapped
    .replace(/([bcdfghj-np-tvwxz])\1(?!$|s$|e[dirs]|est|ing|y$|able)/g, '$1')
    .replace(/([bcdfghj-np-rtvwxyz])\1$/, '$1');
  return single.length >= 6 && !swapped.startsWith('dessert') ? single : swapped;
}
