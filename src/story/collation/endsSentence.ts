import { isShortForm } from './abbreviatedForm.ts';
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

/** Words to which the same applies only before a number: "No. 5". */
const beforeFigures = new Set(
  'no nos nr núm art fig p pp pag pág blz vol ch chap cap abs bd kap'.split(' '),
);

/** Languages that write "5." for "fifth". */
const ordinalStop = /^(?:de|da|nb|nn|no|fi|et|lv|cs|sk|sl|hr|sr|bs|pl|hu|is|tr)\b/i;

/** A word at which a sentence may end, in its language, and what follows it. */
export interface SentenceEnd {
  /** With typography folded, capitals kept. */
  face: string;
  /** The signs after it, folded. */
  after: string;
  /** The next word of the part; omitted when there is none. */
  next: string | undefined;
  language: string;
}

/**
 * Whether a sentence ends after a word. The full stop of an abbreviation or of initials ends none.
 */
export function endsSentence({ face, after, next, language }: SentenceEnd): boolean {
  if (!hasStop(after)) return false;
  return !/^\.[^.?!]*$/.test(after) || !isAbbreviated(face, next, language);
}

/** Whether there is punctuation that may end a sentence. */
export function hasStop(signs: string): boolean {
  return /[.?!؟۔。]/.test(signs);
}

function isAbbreviated(face: string, next: string | undefined, language: string): boolean {
  // “10 Min.”
  const word = face.toLowerCase().split(' ').at(-1) ?? '';
  if (/\p{L}\./u.test(face)) return true;
  if (/^\p{Lu}$/u.test(face)) return face !== 'I' || !/^en\b/i.test(language);
  if (/^\d{1,2}$/.test(face)) return ordinalStop.test(language) && next !== undefined;
  // “Ludwig XIV. kam”; older English and French print it, too: “Louis XIV. came”.
  if (/^[IVX]{2,}$/.test(face) && romanNumber(word) !== null)
    return next !== undefined && (ordinalStop.test(language) || /^\p{Ll}/u.test(next));
  if (isShortForm(word, language) || abbreviations.has(word)) return true;
  return beforeFigures.has(word) && /^\p{N}/u.test(next ?? '');
}
