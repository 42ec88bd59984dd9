import type { quotations as english } from '../english/quotations.ts';
import type { Others } from '../phrases.ts';
import { isolated } from '../bidi.ts';
import { quoted, count, otherVersionsAfter, sign } from './forms.ts';

export const quotations: typeof english = {
  kinds: {
    otherWords: 'كلمات أخرى',
    leftOut: 'محذوف',
    cutShort: 'مبتور',
    moved: 'في موضع آخر',
    spelling: 'الإملاء',
    case: 'الأحرف الكبيرة',
    sentence: 'جمل مدموجة أو مفصولة',
    punctuation: 'علامات الترقيم',
    closing: 'فاصلة الختام أو نقطته',
  },
  list: (names): Others => {
    const text =
      names.length > 3
        ? count(names.length, otherVersionsAfter)
        : new Intl.ListFormat('ar').format(names.map(isolated));
    return { text, start: text, many: names.length > 1 };
  },
  pieces: (pieces) => pieces.join(' … '),
  otherWords: (here, { text }, there) =>
    `حيث ورد هنا ${quoted(here)} ورد في ${text} ${quoted(there)}.`,
  leftOut: (here, { text }) => `يستمر الكلام في ${text} من دون ${quoted(here)}.`,
  interrupted: (here, { text }) => `ينقطع الكلام في ${text} من دون ${quoted(here)}.`,
  endsBefore: (here, { text }) => `يتوقف الكلام في ${text} قبل ${quoted(here)}.`,
  fewerTimes: (here, { text }) => `ورد ${quoted(here)} هنا في ${text} مرات أقل.`,
  moreTimes: ({ text }, there) => `ورد ${quoted(there)} هنا في ${text} مرات أكثر.`,
  startsAfter: (here, { text }) => `يبدأ الكلام في ${text} بعد ${quoted(here)}.`,
  startsEarlier: ({ text }, there) => `يبدأ الكلام في ${text} قبل ذلك: ${quoted(there)}.`,
  goesOn: ({ text }, there) => `يتابع الكلام في ${text}: ${quoted(there)}.`,
  hasBetween: (before, { text }, there) => `بعد ${quoted(before)} ورد في ${text} ${quoted(there)}.`,
  elsewhere: (words, { text }) => `ورد في ${text} ${quoted(words)} في موضع آخر.`,
  atThisPlace: ({ text }, there) => `ورد في ${text} ${quoted(there)} في هذا الموضع.`,
  spelling: (here, { text }, there) => `كُتب في ${text} ${quoted(there)} بدل ${quoted(here)}.`,
  endsSentence: (before, { text }) => `بعد ${quoted(before)} تستمر الجملة نفسها في ${text}.`,
  runsOn: (before, { text }) => `بعد ${quoted(before)} تبدأ في ${text} جملة جديدة.`,
  punctuation: (at, here, { text }, there) =>
    `عند ${quoted(at)} ورد هنا ${sign(here)} وفي ${text} ${sign(there)}.`,
};
