import { english, type DateText, type Language } from '../../language/english.ts';

/**
 * For tests: the dates of a second language, to prove that it needs its connecting words and
 * nothing else. Where English has “9 September” and “2016”, French has « le 9 septembre » and
 * « en 2016 ».
 */
const withArticle = ({ text, unit, marked }: DateText) =>
  unit === 'day' && !marked ? `le ${text}` : text;
const inFrench = (date: DateText) =>
  date.unit === 'day' ? withArticle(date) : `${date.unit === 'season' ? 'au' : 'en'} ${date.text}`;

export const frenchForTests: Language = {
  ...english,
  tag: 'fr-FR',
  dates: {
    ...english.dates,
    housePart: (text, part) => (part === 'day' && text === '1' ? '1er' : text),
    seasons: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
    decade: (firstYear) => `les années ${firstYear}`,
    about: (date) => `vers ${withArticle(date)}`,
    within: inFrench,
    between: (from, to) => `entre ${withArticle(from)} et ${withArticle(to)}`,
    fromTo: (from, to) =>
      from.unit === 'day' ? `du ${from.text} au ${to.text}` : `de ${from.text} à ${to.text}`,
    until: (date) => (date.unit === 'day' ? `jusqu’au ${date.text}` : `jusqu’${inFrench(date)}`),
    remark: (statement, remark) => `${statement} ; ${remark}`,
    notReported: { ...english.dates.notReported, day: 'le jour n’est pas indiqué' },
    lag: { ...english.dates.lag, after: (time) => `${time} plus tard` },
  },
};
