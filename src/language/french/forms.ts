import type { DateText, Others } from '../phrases.ts';

/** Narrow no-break space: before ; ? ! and within « ». */
export const fine = '\u202f';

/** No-break space: before a colon, and between thousands. */
export const fixed = '\u00a0';

const counting = new Intl.NumberFormat('fr-FR');

export const plurals = new Intl.PluralRules('fr-FR');

/** Numbers formatted as on the whole page. */
export const digits = (n: number) => counting.format(n).replaceAll(fine, fixed);

/** « 0 événement », « 1 événement », « 2 événements ». */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)}${fixed}${plurals.select(n) === 'one' ? one : many}`;
}

export const unreadNote = (articles: number) =>
  `nous n’avons pas le texte ${articles === 1 ? 'd’un autre' : `de ${count(articles, 'autre')}`}`;

export const quoted = (text: string) => `«${fine}${text}${fine}»`;

const startsWithVowel = (text: string) => /^[aeéèêiouyàâh]/iu.test(text);

/** « le 9 septembre », « l’été 2001 » ; « 2016 » and « mai 2023 » have no article. */
export function withArticle({ text, unit, marked }: DateText): string {
  if (marked) return text;
  if (unit === 'day') return `le ${text}`;
  if (unit === 'season') return startsWithVowel(text) ? `l’${text}` : `le ${text}`;
  return text;
}

/** « le 9 septembre », « en mai 2023 », « au printemps 2001 », « dans les années 1990 ». */
export function inside(date: DateText): string {
  if (date.marked || date.unit === 'day') return withArticle(date);
  if (date.unit === 'decade') return `dans ${date.text}`;
  if (date.unit === 'season' && !startsWithVowel(date.text)) return `au ${date.text}`;
  return `en ${date.text}`;
}

/** De + la date : « du 9 septembre », « d’avril », « de l’été 2001 », « des années 1990 ». */
export function from(date: DateText): string {
  if (date.unit === 'decade') return date.text.replace(/^les /, 'des ');
  const named = withArticle(date);
  if (named.startsWith('le ')) return `du ${named.slice(3)}`;
  return startsWithVowel(named) && !named.startsWith('l’') ? `d’${named}` : `de ${named}`;
}

/** À + la date : « au 9 septembre », « à mai 2023 », « à l’été 2001 », « aux années 2000 ». */
export function to(date: DateText): string {
  if (date.unit === 'decade') return date.text.replace(/^les /, 'aux ');
  const named = withArticle(date);
  return named.startsWith('le ') ? `au ${named.slice(3)}` : `à ${named}`;
}

export function until(date: DateText): string {
  if (date.marked) {
    return date.text.startsWith('vers ') ? `jusque ${date.text}` : `jusqu’à ${date.text}`;
  }
  return ['year', 'month'].includes(date.unit) ? `jusqu’en ${date.text}` : `jusqu’${to(date)}`;
}

/** « pendant toute l’année 2016 », « pendant tout le mois d’avril 2023 ». */
export function whole(date: DateText): string {
  switch (date.unit) {
    case 'year':
      return `toute l’année ${date.text}`;
    case 'month':
      return `tout le mois ${from(date)}`;
    case 'day':
      return `toute la journée ${from(date)}`;
    case 'season':
      return `tout ${withArticle(date)}`;
    default:
      return `toutes ${date.text}`;
  }
}

/** « 1984 environ », for use after another preposition. */
export const end = (date: DateText) =>
  date.text.startsWith('vers ') ? `${date.text.slice(5)} environ` : withArticle(date);

/** The same with its unit, for use after « de » and « à ». */
export const plainEnd = (date: DateText): DateText =>
  date.text.startsWith('vers ')
    ? { ...date, text: end(date).replace(/^le /, ''), marked: false }
    : date;

export const since = (date: DateText) =>
  date.marked ? `début ${date.text}` : `à partir ${from(date)}`;

export function verb({ many }: Others, one: string, more: string): string {
  return many ? more : one;
}

/** « a « , » », « n’a rien ». */
export function hasSign(has: string, signs: string): string {
  return signs === '' ? `n’${has} rien` : `${has} ${quoted(signs)}`;
}
