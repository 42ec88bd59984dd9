import type { dates as english } from '../english/dates.ts';
import { isolated } from '../bidi.ts';
import { after, named, inside, whole, it, between } from './forms.ts';

export const dates: typeof english = {
  housePart: (text, part) => (part === 'literal' ? text.replace('،', '') : text),
  seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
  decade: (firstYear) => `الأعوام من ${firstYear} إلى ${Number(firstYear) + 9}`,
  about: (date) => `نحو ${named(date)}`,
  perhaps: (date) => `ربما ${named(date)}`,
  atTime: (date, time) => `${date.text} الساعة ${time}`,
  inZone: (text, zone) => (zone === null ? text : `${text}\u00a0(${isolated(zone)})`),
  elsewhereIt: (text, zone) => `كان ذلك بتوقيت ${isolated(zone)} يوم ${text}`,
  elsewhereWithin: (text, zone) => `بتوقيت ${isolated(zone)} ${text}`,
  shownTwice: 'أظهرت الساعات هذا الوقت مرتين',
  withinDay: {
    between: (day, from, to) => `${day.text} بين الساعة ${from} والساعة ${to}`,
    fromTo: (day, from, to) => `${day.text} من الساعة ${from} إلى الساعة ${to}`,
    orBefore: (day, time) => `${day.text} الساعة ${time} أو قبلها`,
    orAfter: (day, time) => `${day.text} الساعة ${time} أو بعدها`,
    until: (day, time) => `${day.text} حتى الساعة ${time}`,
    since: (day, time) => `${day.text} ابتداءً من الساعة ${time}`,
  },

  within: inside,
  between,
  either: (first, second) => `${inside(first)} أو ${named(second)}`,
  orBefore: (date) => `${inside(date)} أو قبل${it(date)}`,
  orAfter: (date) => `${inside(date)} أو بعد${it(date)}`,
  orAnyTimeBefore: (date) => `${inside(date)} أو في أي وقت قبل${it(date)}`,
  orAnyTimeAfter: (date) => `${inside(date)} أو في أي وقت بعد${it(date)}`,

  throughout: (date) => `طوال ${whole(date)}`,
  aboutThroughout: (date) => `طوال ${whole(date)} تقريبًا`,
  perhapsThroughout: (date) => `ربما طوال ${whole(date)}`,
  perhapsAboutThroughout: (date) => `ربما طوال ${whole(date)} تقريبًا`,
  fromTo: (from, to) =>
    from.marked || to.marked
      ? `البداية ${named(from)} والنهاية ${named(to)}`
      : `من ${named(from)} إلى ${named(to)}`,
  until: (date) => `حتى ${named(date)}`,
  since: (date) => `ابتداءً من ${named(date)}`,
  onwards: (date) => `من ${named(date)} فصاعدًا`,
  someTimeWithin: (date) =>
    date.marked ? `في وقت ما، ${date.text}` : `في وقت ما من ${whole(date)}`,
  someTimeBetween: (from, to) => `في وقت ما ${between(from, to)}`,

  remark: (statement, remark) => `${statement}؛ ${remark}`,
  notReported: {
    time: 'الوقت غير مذكور',
    day: 'اليوم غير مذكور',
    year: 'السنة غير مذكورة',
    start: 'البداية غير مذكورة',
    end: 'النهاية غير مذكورة',
    startAndEnd: 'البداية والنهاية غير مذكورتين',
  },

  knownAfter: (titles) => `بعد ${isolated(titles)}`,

  label: {
    decade: (firstYear) => `${firstYear}–${Number(firstYear) + 9}`,
    about: (date) => `نحو ${date.text}`,
    perhaps: (date) => `${date.text}؟`,
    atTime: (date, time) => `${date}، ${time}`,
    range: (from, to, tight) => (tight ? `${from}–${to}` : `${from} – ${to}`),
    orBefore: (date) => `${date.text} أو قبل${it(date)}`,
    orAfter: (date) => `${date.text} أو بعد${it(date)}`,
    until: (date) => `حتى ${date.text}`,
    since: (date) => `منذ ${date.text}`,
  },

  lag: {
    sameDay: 'في اليوم نفسه',
    sameMinute: 'في الدقيقة نفسها',
    aboutSameDay: 'في اليوم نفسه تقريبًا',
    together: (hours, minutes) => `${hours} و${minutes}`,
    roughly: (lag) => `${lag} تقريبًا`,
    about: (time) => `نحو ${after(time)}`,
    after: (time) => `بعد ${after(time)}`,
    before: (time) => `قبل ${after(time)}`,
    betweenAfter: (from, to) => `بعد مدة بين ${after(from)} و${after(to)}`,
    betweenBefore: (from, to) => `قبل مدة بين ${after(from)} و${after(to)}`,
    atLeastAfter: (time) => `بعد ${after(time)} على الأقل`,
    atLeastBefore: (time) => `قبل ${after(time)} على الأقل`,
    sameDayOrAfter: (atMost) =>
      atMost === null ? 'في اليوم نفسه أو بعده' : `في اليوم نفسه أو بعده بمدة أقصاها ${atMost}`,
    sameDayOrBefore: (atMost) =>
      atMost === null ? 'في اليوم نفسه أو قبله' : `في اليوم نفسه أو قبله بمدة أقصاها ${atMost}`,
    either: 'ربما قبله وربما بعده',
  },
};
