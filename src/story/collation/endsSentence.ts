import { isShortForm, isStoppedBeside } from './abbreviatedForm.ts';
import { isGrammar } from './grammarWords.ts';
import { numberOfWords } from './numberWords.ts';
import { romanNumber } from './romanForm.ts';

/**
 * Titles, units and the like that are written with a full stop, in English, French and German;
 * lower case. Only what is hardly ever the last word of a sentence.
 */
const abbreviations = new Set(
  (
    'dr mr mrs ms messrs prof st ste sr jr hon rev gov sen lt col capt sgt cpl maj gen adm pres dept ' +
    'mme mmes mlle mlles mm hr fr nr ca bzw vgl ggf evtl geb gest inkl zzgl mio mrd dipl ing ' +
    'etc usw approx vs cf env inc ltd corp bros co tel ave blvd rd mt ft ' +
    'janv févr avr juil apr aug sept oct nov dec okt dez jan feb'
  ).split(' '),
);

/** Those that may be the last word of a sentence, if the next one begins as only a sentence does. */
const maybeLast = new Set(
  (
    'etc usw usf ecc enz inc ltd corp co bros jr sr cie ltda st rd ave blvd chr mio mrd tsd jh uu aa oo ' +
    'jan feb mar apr jun jul aug sep sept oct okt nov dec dez dic ene janv févr avr juil déc al ' +
    'abt hbf bhf std sek min stk jhd jhdt tel tél dept govt bldg hwy sq univ bd hab cía avda plza dpto afd gem'
  ).split(' '),
);

/** “Hafenstr.”, which may be the last one, too. */
const isStreet = /\p{L}{2}(?:str|pl|bhf)$/u;

/** Words to which the same applies only before a number: "No. 5", "no. five". */
const beforeFigures = new Set(
  'no nos nr núm sec para art fig p pp pag pág blz vol ch chap cap abs bd kap'.split(' '),
);

/** Languages that write "5." for "fifth". */
const ordinalStop = /^(?:de|da|nb|nn|no|fi|et|lv|cs|sk|sl|hr|sr|bs|pl|hu|is|tr)\b/i;

/** A word at which a sentence may end, in its language, and what follows it. */
export interface SentenceEnd {
  /** With typography folded, capitals kept. */
  face: string;
  /** The signs after it, folded. */
  after: string;
  /** The word before it in the part, and the next; omitted when there is none. */
  before?: string | undefined;
  next: string | undefined;
  language: string;
}

/**
 * Whether a sentence ends after a word. The full stop of an abbreviation or of initials ends none.
 */
export function endsSentence({ after, ...word }: SentenceEnd): boolean {
  if (!hasStop(after) || goesOn(after, word.next ?? '')) return false;
  if (withoutFullStop.test(word.language) && !/[^\P{P}."')\]]/u.test(after)) return false;
  return !/^\.[^.?!]*$/.test(after) || !isAbbreviated(word);
}

/**
 * Whether the sentence goes on after a stop within it: “Vale, D-Mass., said”, “(in Mass.) said”,
 * “asked ‘why?’ and left”.
 */
function goesOn(after: string, next: string): boolean {
  return (
    /[.?!؟]["')\]]*[,;:،؛]/.test(after) || (/[.?!؟]["')\]]/.test(after) && /^\p{Ll}/u.test(next))
  );
}

/** Whether there is punctuation that may end a sentence. */
export function hasStop(signs: string): boolean {
  return /[.?!؟۔。।॥။։።]/.test(signs);
}

function isAbbreviated({ face, before, next, language }: Omit<SentenceEnd, 'after'>): boolean {
  // “10 Min.”
  const word = face.toLowerCase().split(' ').at(-1) ?? '';
  const isLetters = /^en\b/i.test(language)
    ? /^\p{L}$|\p{L}\./u.test(face)
    : /^(\p{Lu})\1\.(\p{Lu})\2$/u.test(face);
  if (
    (isLetters || maybeLast.has(word) || isStreet.test(word)) &&
    beginsSentence(next ?? '', language)
  )
    return false;
  if (/\p{L}\./u.test(face)) return true;
  if (/^\p{Lu}$/u.test(face)) return face !== 'I' || !/^en\b/i.test(language);
  if (/^\d{1,2}$/.test(face)) return ordinalStop.test(language) && next !== undefined;
  // “Ludwig XIV. kam”; older English and French print it, too: “Louis XIV. came”.
  if (/^[IVX]{2,}$/.test(face) && romanNumber(word) !== null)
    return next !== undefined && (ordinalStop.test(language) || /^\p{Ll}/u.test(next));
  if (isShortForm(word, language) || abbreviations.has(word)) return true;
  if (isStoppedBeside({ face, before, next, language })) return true;
  if (!listed.test(language) && (isNoWord(word) || goesOnSmall(word, next ?? ''))) return true;
  return beforeFigures.has(word) && isNumber(next ?? '', language);
}

/** Languages whose words of grammar and abbreviations are listed. */
const listed = /^(?:en|de|fr|es|it|nl|pt)\b/i;

/** Languages whose sentences end with a space: a full stop is that of an abbreviation. */
const withoutFullStop = /^(?:th|lo|km)\b/i;

/** A letter that is no word where abbreviations are not known: “г. Москва”, “κ. Βάλε”, “د. فالي”. */
function isNoWord(word: string): boolean {
  return /^(?![aeiouyαεηιουωаеєиіїоуыэюяё])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(
    word.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

/**
 * Where abbreviations are not known: “млн. рублей”, “np. most”, “ст. 5”. No sentence begins with a
 * small letter.
 */
function goesOnSmall(word: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) || (/^\p{L}{1,4}$/u.test(word) && /^\p{Nd}/u.test(next));
}

/**
 * Whether a word is one of grammar with a capital: “at 5 p.m. They left”, but “at 5 p.m. Monday”. Other
 * capitals may be those of names.
 */
function beginsSentence(word: string, language: string): boolean {
  return /^\p{Lu}/u.test(word) && listed.test(language) && isGrammar(word.toLowerCase(), language);
}

/** Also one in words: “No. five”. A capital begins a sentence: “said no. Five came”. */
function isNumber(word: string, language: string): boolean {
  return /^\p{N}/u.test(word) || (/^\p{Ll}/u.test(word) && numberOfWords(word, language) !== null);
}
