import { monthNames } from './monthNames.ts';
import { supported, weekdayNames } from './weekdayNames.ts';

/**
 * Whether some words of a text may say when something was. Only a negative answer is certain: it
 * says yes to any digit, to the name of a weekday, a month or a period, and in a language whose
 * words for time are not listed here.
 *
 * @param locale BCP 47, the language of the text
 */
export function mayDate(text: string, locale: string): boolean {
  const ofTime = wordsOfTime[locale.split('-')[0]?.toLowerCase() ?? ''];
  if (ofTime === undefined || /\p{N}/u.test(text) || ofTime.test(text)) return true;
  const named = [
    ...weekdayNames(locale).flatMap(({ name, short }) => (short ? [] : [name])),
    ...[...supported(locale), 'en-GB'].flatMap(monthNames),
  ].map(fold);
  return wordsOf(text).some((word) => named.includes(word));
}

const fold = (word: string) => word.normalize('NFC').toLowerCase();

const wordsOf = (text: string) => (text.match(/[\p{L}\p{M}’']+/gu) ?? []).map(fold);

/** By language: words that date something, alone or together with others. */
const wordsOfTime: Readonly<Record<string, RegExp>> = {
  en: /\b(?:today|yesterday|tomorrow|tonight|overnight|(?:mid|fort)?(?:morning|afternoon|evening|night|noon|day|week(?:end)?|second|minute|hour|month|year|decade|spring|summer|autumn|winter|season|holiday|birthday|moment)s?|centur(?:y|ies)|ago|christmas|easter|ramadan|eve|dawn|dusk|daybreak|sun(?:rise|set)|(?:lunch|tea|bed)time|o['’]clock|half past|quarter (?:past|to)|since|last|thanksgiving|anniversar(?:y|ies)|before|after(?:wards?)?|until|till|during|while|when|once|then|now|soon|later?|earl(?:y|ier|iest)|lately|shortly|immediately|current(?:ly)?|already|recent(?:ly)?|next|previous(?:ly)?|upcoming|lunch|dinner|breakfast|term|just|nowadays|eventually|finally|half-?time|(?:nough|six|seven|eigh|nine)ties|as (?:the|s?he|they|it)|(?:up)?on (?:arrival|\w+ing)|on (?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun))\b/iu,
  fr: /(?<!\p{L})(?:aujourd|hier|demain|matin|midi|soir|nuit|semaine|week-end|seconde|minute|heure|jour|mois|an|année|décennie|siècle|printemps|été|automne|hiver|noël|pâques|ramadan|veille|lendemain|minuit|aube|crépuscule|depuis|récemment|derni[eè]r|anniversaire|avant|après|pendant|durant|lors|quand|ensuite|puis(?!\p{L})|tôt(?!\p{L})|bientôt|tard(?!\p{L})|déjà|désormais|maintenant|auparavant|prochain|précéden|vien(?:t|nent) d|moment|toussaint|époque|autrefois|alors(?!\p{L})|comme|arrivée|enfin|dès(?!\p{L}))/iu,
  de: /(?<!\p{L})(?:heute|gestern|morgen|vorgestern|übermorgen|(?:vor|nach)?mittag|abend|nacht|woche|wochenende|sekunde|minute|stunde|(?:vor)?tag|monat|jahr|frühling|frühjahr|sommer|herbst|winter|weihnacht|ostern|silvester|neujahr|mitternacht|dämmerung|uhr(?!\p{L})|halb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|seit(?!\p{L})|kürzlich|zuletzt|letzte|vergangene|vorige|geburtstag|jubiläum|(?:nach|nachdem|nachher|vor|vorher|als)(?!\p{L})|danach|davor|darauf|bevor|während|später|früh|bald(?!\p{L})|jetzt|nun(?!\p{L})|schon|bereits|dann(?!\p{L})|zuvor|nächst|kommend|derzeit|seinerzeit|damals|einst|neulich|soeben|gerade(?!\p{L})|sofort|schließlich|endlich|einbruch|beginn|ankunft|inzwischen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)/iu,
};
