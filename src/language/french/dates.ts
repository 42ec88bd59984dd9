import type { dates as english } from '../english/dates.ts';
import { fine, withArticle, inside, from, to, until, whole, end, since } from './forms.ts';

export const dates: typeof english = {
  housePart: (text, part) => (part === 'day' && text === '1' ? '1er' : text),
  seasons: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
  decade: (firstYear) => `les années ${firstYear}`,
  about: (date) => `vers ${withArticle(date)}`,
  perhaps: (date) => `peut-être ${withArticle(date)}`,
  atTime: (date, time) => `${date.text} à ${time}`,
  inZone: (text, zone) => (zone === null ? text : `${text}\u00a0(${zone})`),
  elsewhereIt: (text, zone) => `à l’heure ${zone}, c’était le ${text}`,
  elsewhereWithin: (text, zone) => `à l’heure ${zone}, ${text}`,
  shownTwice: 'les horloges ont affiché cette heure deux fois',
  withinDay: {
    between: (day, start, end) => `${day.text}, entre ${start} et ${end}`,
    fromTo: (day, start, end) => `${day.text}, de ${start} à ${end}`,
    orBefore: (day, time) => `${day.text}, ${time} ou avant`,
    orAfter: (day, time) => `${day.text}, ${time} ou après`,
    until: (day, time) => `${day.text}, jusqu’à ${time}`,
    since: (day, time) => `${day.text}, à partir de ${time}`,
  },

  within: inside,
  between: (first, last) => `entre ${end(first)} et ${end(last)}`,
  either: (first, second) => {
    const isNamed = second.unit === 'day' || second.unit === 'season';
    const other = isNamed ? inside(second) : second.text;
    return `${inside(first)} ou ${other}`;
  },
  orBefore: (date) => `${inside(date)} ou avant`,
  orAfter: (date) => `${inside(date)} ou après`,
  orAnyTimeBefore: (date) => `${inside(date)} ou à n’importe quel moment avant`,
  orAnyTimeAfter: (date) => `${inside(date)} ou à n’importe quel moment après`,

  throughout: (date) => `pendant ${whole(date)}`,
  aboutThroughout: (date) => `pendant à peu près ${whole(date)}`,
  perhapsThroughout: (date) => `peut-être pendant ${whole(date)}`,
  perhapsAboutThroughout: (date) => `peut-être pendant à peu près ${whole(date)}`,
  fromTo: (start, end) =>
    start.marked || end.marked
      ? `début ${inside(start)}, fin ${inside(end)}`
      : `${from(start)} ${to(end)}`,
  until,
  since,
  onwards: (date) => (date.marked ? `${since(date)} et au-delà` : since(date)),
  someTimeWithin: (date) =>
    date.marked ? `à un moment donné, ${date.text}` : `à un moment donné ${inside(date)}`,
  someTimeBetween: (first, last) => `à un moment donné entre ${end(first)} et ${end(last)}`,

  remark: (statement, remark) => `${statement}${fine}; ${remark}`,
  notReported: {
    time: 'l’heure n’est pas précisée',
    day: 'le jour n’est pas précisé',
    year: 'l’année n’est pas précisée',
    start: 'le début n’est pas précisé',
    end: 'la fin n’est pas précisée',
    startAndEnd: 'ni le début ni la fin ne sont précisés',
  },

  knownAfter: (titles) => `après ${titles}`,

  label: {
    decade: (firstYear) => `années ${firstYear}`,
    about: (date) => `v. ${date.text}`,
    perhaps: (date) => `${date.text}${fine}?`,
    atTime: (date, time) => `${date}, ${time}`,
    range: (start, end, tight) => (tight ? `${start}–${end}` : `${start} – ${end}`),
    orBefore: (date) => `${date.text} ou avant`,
    orAfter: (date) => `${date.text} ou après`,
    until,
    since: (date) => `${date.text} –`,
  },

  lag: {
    sameDay: 'le même jour',
    sameMinute: 'à la même minute',
    aboutSameDay: 'à peu près le même jour',
    together: (hours, minutes) => `${hours} ${minutes}`,
    roughly: (lag) => `${lag}, à peu près`,
    about: (time) => `environ ${time}`,
    after: (time) => `${time} plus tard`,
    before: (time) => `${time} avant`,
    betweenAfter: (least, most) => `entre ${least} et ${most} plus tard`,
    betweenBefore: (least, most) => `entre ${least} et ${most} avant`,
    atLeastAfter: (time) => `au moins ${time} plus tard`,
    atLeastBefore: (time) => `au moins ${time} avant`,
    sameDayOrAfter: (atMost) =>
      atMost === null ? 'le même jour ou plus tard' : `le même jour ou jusqu’à ${atMost} plus tard`,
    sameDayOrBefore: (atMost) =>
      atMost === null ? 'le même jour ou avant' : `le même jour ou jusqu’à ${atMost} avant`,
    either: 'peut-être avant, peut-être après',
  },
};
