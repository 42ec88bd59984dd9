import type { DateText, Language, Others } from './english.ts';
import { signed } from './signedHours.ts';
import { isolate, isolated } from './bidi.ts';

/** Right-to-left isolate: a date is Arabic, also where nothing but its digits fits. */
const isolatedDate = (text: string) => `\u2067${text}${isolate.end}`;

const quoted = (text: string) => `«${isolated(text)}»`;

/** Digits 0 to 9, as most Arabic news sites have them; `tag` says so to `Intl`. */
const tag = 'ar-u-nu-latn';
const counting = new Intl.NumberFormat(tag);
const plurals = new Intl.PluralRules(tag);
const digits = (n: number) => counting.format(n);

/** The forms of a counted noun; # is the number: 0, 1, 2, 3–10, 11–99, and 100 with the like. */
type Counted = {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

const count = (n: number, forms: Counted) => forms[plurals.select(n)].replace('#', digits(n));

const events: Counted = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};
/** After a preposition. */
const eventsAfter: Counted = { ...events, zero: 'أي حدث', two: 'حدثين' };
const unreadNote = (articles: number) => `وليس لدينا نص ${count(articles, otherArticlesAfter)}`;
const accounts: Counted = {
  zero: 'لا روايات',
  one: 'رواية واحدة',
  two: 'روايتان',
  few: '# روايات',
  many: '# رواية',
  other: '# رواية',
};
const versions: Counted = {
  zero: 'لا نسخ',
  one: 'نسخة واحدة',
  two: 'نسختان',
  few: '# نسخ',
  many: '# نسخة',
  other: '# نسخة',
};
/** After a preposition, where only the dual has another form. */
const articlesAfter: Counted = {
  zero: 'أي مقال',
  one: 'مقال واحد',
  two: 'مقالين',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};
const otherArticlesAfter: Counted = {
  zero: 'أي مقال آخر',
  one: 'مقال آخر',
  two: 'مقالين آخرين',
  few: '# مقالات أخرى',
  many: '# مقالًا آخر',
  other: '# مقال آخر',
};
const wordingsAfter: Counted = {
  zero: 'أي صياغة',
  one: 'صياغة واحدة',
  two: 'صياغتين',
  few: '# صياغات',
  many: '# صياغة',
  other: '# صياغة',
};
const otherVersionsAfter: Counted = {
  zero: 'أي نسخة أخرى',
  one: 'نسخة أخرى',
  two: 'نسختين أخريين',
  few: '# نسخ أخرى',
  many: '# نسخة أخرى',
  other: '# نسخة أخرى',
};
const secondsAfter: Counted = {
  zero: '# ثانية',
  one: 'ثانية واحدة',
  two: 'ثانيتين',
  few: '# ثوانٍ',
  many: '# ثانية',
  other: '# ثانية',
};

/** Not shortened: one letter for a year could as well be an hour. */
const minutes: Counted = {
  zero: '# دقيقة',
  one: 'دقيقة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
};
const hours: Counted = {
  zero: '# ساعة',
  one: 'ساعة',
  two: 'ساعتان',
  few: '# ساعات',
  many: '# ساعة',
  other: '# ساعة',
};
const days: Counted = {
  zero: '# يوم',
  one: 'يوم',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};
const months: Counted = {
  zero: '# شهر',
  one: 'شهر',
  two: 'شهران',
  few: '# أشهر',
  many: '# شهرًا',
  other: '# شهر',
};
const years: Counted = {
  zero: '# سنة',
  one: 'سنة',
  two: 'سنتان',
  few: '# سنوات',
  many: '# سنة',
  other: '# سنة',
};

/** The same for a number that is a text already: “1,000”. */
const counted = (n: string, forms: Counted) => count(Number(n.replaceAll(',', '')), forms);

/** `Intl` writes the dual as a subject; after a preposition it ends in ين: «بعد يومين». */
const after = (time: string) => time.replace(/(يوم|شهر|سنت|ساعت|دقيقت)ان/gu, '$1ين');

/** «عام 2016», and every other date as it is. */
const named = ({ text, unit, marked }: DateText) =>
  unit === 'year' && !marked ? `عام ${text}` : text;

/** «في مايو 2023», «في عام 2016», «يوم السبت 9 سبتمبر 2023»; what is marked has its own word. */
function inside(date: DateText): string {
  if (date.marked) return date.text;
  return startsWithWeekday(date) ? `يوم ${date.text}` : `في ${named(date)}`;
}

const startsWithWeekday = ({ text, unit }: DateText) => unit === 'day' && !/^\p{N}/u.test(text);

/** «عام 2016», «شهر مايو 2023», «يوم 9 سبتمبر 2023», «خريف 2001». */
function whole(date: DateText): string {
  if (date.unit === 'day') return `يوم ${date.text}`;
  return date.unit === 'month' ? `شهر ${date.text}` : named(date);
}

/** «قبله» of a day, a month, a year or a season; «قبلها» of the years of a decade. */
const it = ({ unit }: DateText) => (unit === 'decade' ? 'ها' : 'ه');

function between(from: DateText, to: DateText): string {
  const areYears = [from, to].every(({ unit, marked }) => unit === 'year' && !marked);
  return areYears ? `بين عامي ${from.text} و${to.text}` : `بين ${named(from)} و${named(to)}`;
}

/** Arabic, in the standard written language that newsrooms share. */
export const arabic: Language = {
  tag,
  direction: 'rtl',
  dates: {
    housePart: (text, part) => (part === 'literal' ? text.replace('،', '') : text),
    seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    seasonOfYear: (season, year) => `${season} ${year}`,
    decade: (firstYear) => `الأعوام من ${firstYear} إلى ${Number(firstYear) + 9}`,
    about: (date) => `نحو ${named(date)}`,
    perhaps: (date) => `ربما ${named(date)}`,
    atTime: (date, time) => `${date.text} الساعة ${time}`,
    inZone: (text, zone) => (zone === null ? text : `${text} (${isolated(zone)})`),
    elsewhereIt: (text, zone) => `كان ذلك بتوقيت ${isolated(zone)} يوم ${text}`,
    elsewhereWithin: (text, zone) => `بتوقيت ${isolated(zone)} ${text}`,
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
  },
  page: {
    name: 'Sourceline',
    skipToEvents: 'انتقل إلى الأحداث',
    more: 'المزيد',
    less: 'أقل',
    credit: 'رُسم باستخدام Sourceline',
    download: {
      name: 'تنزيل',
      svg: 'صورة متجهية (SVG)',
      png: 'صورة (PNG)',
      csv: 'جدول (CSV)',
      jsonld: 'بيانات مترابطة (JSON-LD)',
      citations: 'قائمة الاقتباسات (نص)',
      failed: 'تعذّر إنشاء الملف. حاول مرة أخرى.',
      refused: 'الصفحة المحيطة لا تسمح بحفظ الملفات.',
      perhapsRefused: 'لم يُحفظ شيء؟ قد لا تسمح الصفحة المحيطة بذلك.',
      openAlone: 'فتح الخط الزمني وحده',
    },
    lastChecked: (day) => `آخر مقابلة بالمقالات: ${day}`,
    loading: 'جارٍ تحميل القصة',
    counts: (happened, articles) => {
      if (happened * articles === 0)
        return `${count(happened, events)}، عدد المقالات: ${digits(articles)}`;
      const told = { 1: 'كما ورد', 2: 'كما وردا' }[happened] ?? 'كما وردت';
      return `${count(happened, events)}، ${told} في ${count(articles, articlesAfter)}`;
    },
    yearRange: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
    years: (from, to) => (from === to ? from : `${from}–${to}`),
    yearsUnknown: 'في سنة غير معروفة',
    leaves: {
      name: 'تصفح القائمة حسب السنة',
      range: (from, to, of) => `الأحداث ${digits(from)} إلى ${digits(to)} من ${digits(of)}`,
      earlier: 'الأحداث السابقة',
      later: 'الأحداث اللاحقة',
      anyRange: (from, to, of) => `${digits(from)} إلى ${digits(to)} من ${digits(of)}`,
      previous: 'السابق',
      next: 'التالي',
      find: 'البحث في هذه القائمة',
      nothing: 'لا شيء في هذه القائمة فيه هذه الكلمات.',
      statements: 'تصفح التصريحات',
      columns: 'تصفح مقالات الجدول',
    },
    events: 'ما الذي حدث',
    eventsEmpty: 'لا أحداث في هذه القصة بعد.',
    undatedEvent: 'بلا تاريخ',
    reportedBy: 'ورد في',
    standing: {
      announced: (date) => `${date}، مُعلَن عنه`,
      notFromArticles: (date) => `${date}، ليس من هذه المقالات`,
      announcedOnly: 'مُعلَن عنه: لا يقول أي مقال هنا إنه حدث.',
      fromMakers: 'ليس من هذه المقالات: أضافه معدّو هذا الخط الزمني.',
      here: 'هذا المقال يعلن عنه.',
      announcesIt: 'يعلن عنه',
      announcedBy: 'أُعلن عنه في',
      countAnnounced: (events) => `مُعلَن عنها: ${digits(events)}`,
      countFromMakers: (events) => `ليست من هذه المقالات: ${digits(events)}`,
      countUndated: (events) => `بلا تاريخ، في القائمة فقط: ${digits(events)}`,
    },
    dateEntered: 'أضاف معدّو هذا الخط الزمني التاريخ',
    outletNotStated: 'وسيلة إعلامية غير مذكورة',
    toldApart: (name, by) =>
      `${isolated(name)} · ${by.startsWith('«') ? isolated(by) : isolatedDate(by)}`,
    comma: '، ',
    colon: ': ',
    sources: 'من نقل الخبر',
    sourceEvents: (happened) => count(happened, events),
    differencesOfStory: 'أين تختلف الروايات',
    looseQuotations: 'اقتباسات لا تخص حدثًا بعينه',
    looseDifferences: 'اختلافات لا تخص حدثًا بعينه',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    close: 'إغلاق',
    back: '→ الخط الزمني',
    howWeKnow: 'كيف نعرف ذلك',
    basis: {
      stated: 'تذكر المقالات هذا التاريخ.',
      computed: 'يُستنتج هذا التاريخ من كلمات المقالات.',
      bounded: 'لا تُعرف إلا الفترة، لا التاريخ الدقيق.',
      entered: 'التاريخ من معدّي هذا الخط الزمني، ولم يُقرأ من أجله أي مقال.',
    },
    notDated: 'لا يقول أي مقال متى حدث هذا، ولا قبل ماذا أو بعد ماذا.',
    accounts: (told) => count(told, accounts),
    publishedLater: 'نُشرت لاحقًا',
    notInArticle: 'ليس في هذا المقال',
    quotations: (quotations) => `الاقتباسات · ${digits(quotations)}`,
    differences: (differences) => `الاختلافات · ${digits(differences)}`,
    mainDifferences: (differences) => `أبرز الاختلافات · ${digits(differences)}`,
    otherDifferences: (differences) => `اختلافات أخرى · ${digits(differences)}`,
    inThisEvent: 'في هذا الحدث',
    inThisArticle: 'في هذا المقال',
    thisArticle: 'هذا المقال',
    reported: (happened) => count(happened, events),
    happenedEarlier: 'حدثت قبله، وليست في هذا المقال',
    authorNotStated: 'الكاتب غير مذكور',
    readAt: (host) => `اقرأه على ${isolated(host)}`,
    noAddress: 'لا رابط إليه',
    outletStated: 'تذكر المقالات اسم الوسيلة الإعلامية.',
    textStatesNoOutlet: 'لا يذكر النص اسم وسيلته الإعلامية.',
    outletWithoutWords:
      'سمّى معدّو هذا الخط الزمني الوسيلة الإعلامية، من دون كلمات من المقال تدل عليها.',
    versionsElsewhere: (elsewhere) =>
      elsewhere === 0
        ? 'ليس في أي مقال آخر'
        : `${count(elsewhere, versions)} في ${elsewhere === 1 ? 'مقال آخر' : 'مقالات أخرى'}`,
    speakerElsewhere: (name) => `منسوب هناك إلى ${isolated(name)}`,
    textOfArticle: 'نص المقال',
    writtenIn: (language) => `اللغة: ${language}.`,
    checkedAgainst: 'قوبل بالملف',
    characters: (number) => `عدد المحارف ${number}`,
    sha256: `البصمة (${isolated('SHA-256')})`,
    textNotHeld: 'ليس النص لدينا.',
    by: (author) => `بقلم ${isolated(author)}`,
    published: (date) => `تاريخ النشر: ${date}`,
    noExcerpt: 'ليس نصه لدينا، ولذلك لا يُقتبس منه شيء.',
    noExcerptGiven: 'لا يُقتبس منه شيء هنا.',
    articleDates: 'بحسب هذا المقال',
    articleDatesNothing: 'لا يقول هذا المقال متى حدث ذلك.',
    articleDateUnknown: 'ليس نصه لدينا، ولذلك لا نعرف هل يقول متى حدث ذلك.',
    articleDateWords: 'ما يقوله هذا المقال عن التاريخ:',
    statements: {
      wordings: (told, wordings) =>
        told === 1
          ? 'نسخة واحدة'
          : wordings === 1
            ? `${count(told, versions)} بالكلمات نفسها`
            : `${count(told, versions)} في ${count(wordings, wordingsAfter)}`,
      shorts: (told) =>
        `${count(told, versions)} في ${told === 1 ? 'عنوان أو ملخص' : 'العناوين والملخصات'}`,
      short: 'في العناوين والملخصات',
      inOneArticle: 'في مقال واحد فقط',
      inLanguage: (language) => `اللغة: ${isolated(language)}`,
      wordingsInLanguage: (language, wordings) => `${isolated(language)}: ${isolated(wordings)}`,
      translations: 'الترجمات لا تُقارن كلمة بكلمة',
      inPlace: (article, place) => `${isolated(article)}، ${place}`,
      complete: 'لا ينقصه شيء مما في النسخ الأخرى',
      otherWords: 'بصياغة مختلفة',
      notHere: 'ليس في هذه النسخة',
      cutAt: {
        start: (words) => `يبدأ بعد ${quoted(words)}`,
        inside: (words) => `يسقط منه ${quoted(words)}`,
        break: (words) => `ينقطع فيغيب عنه ${quoted(words)}`,
        end: (words) => `يتوقف قبل ${quoted(words)}`,
      },
      differences: 'كيف يختلف',
      otherPrints: (prints) =>
        prints === 1
          ? 'نسخة لا تختلف إلا في علامات الاقتباس أو علامة الختام'
          : `${count(prints, versions)} لا تختلف إلا في علامات الاقتباس أو علامة الختام`,
      legend: 'معنى العلامات',
      sample: 'كلمات',
      signSample: { sentence: '.', punctuation: '،' },
      fine: 'إظهار فروق الإملاء والأحرف الكبيرة وعلامات الترقيم',
    },
    person: {
      events: (happened) => `الأحداث · ${digits(happened)}`,
      statements: (statements) => `الاقتباسات · ${digits(statements)}`,
      inThisView: 'عن هذا الشخص',
      ofNoEvent: 'لا تخص حدثًا بعينه',
      nothing: 'لا يرد اسم هذا الشخص في أي حدث أو اقتباس من هذه القصة.',
    },
    roles: {
      body: 'في المقال',
      headline: 'في العنوان',
      deck: 'تحت العنوان',
      summary: 'في الملخص',
    },
    speakerNamed: (name) => `منسوب إلى ${isolated(name)}`,
    speakerNotNamed: 'بلا اسم قائل',
    versions: (told) => count(told, versions),
    cut: '[…]',
    cutWords: 'يقطع المقال الكلام هنا',
    openQuote: '«',
    closeQuote: '»',
    ellipsis: '…',
    differenceKinds: {
      conflict: 'تناقض',
      dispute: 'خلاف',
      truncation: 'اقتباس مبتور',
      attribution: 'من قال ذلك',
      precision: 'مقدار التفصيل',
      wording: 'الصياغة',
      spelling: 'الإملاء',
    },
    neighbours: {
      event: { name: 'أحداث أخرى', previous: 'الحدث السابق', next: 'الحدث التالي' },
      article: { name: 'مقالات أخرى', previous: 'المقال السابق', next: 'المقال التالي' },
      person: { name: 'أشخاص آخرون', previous: 'الشخص السابق', next: 'الشخص التالي' },
    },
    people: 'من يظهر فيها',
    find: {
      search: 'ابحث في القصة',
      key: '/',
      searching: 'جارٍ البحث…',
      notLoaded: 'تعذر تحميل البحث.',
      left: (left, all) =>
        left === 0
          ? `لا شيء من ${count(all, eventsAfter)}`
          : `${digits(left)} من ${count(all, eventsAfter)}`,
      openFirst: 'افتح أولها',
      clear: 'مسح',
      filters: 'المرشحات',
      outlets: 'الوسائل الإعلامية',
      people: 'الأشخاص',
      tags: 'المواضيع',
      kinds: 'الاختلافات',
      reports: 'ورد في',
      chosen: (chosen) => `عدد المختار ${digits(chosen)}`,
      events: (happened) => count(happened, events),
      anyNumber: 'أي عدد من المقالات',
      atLeast: (articles) => `${count(articles, articlesAfter)} أو أكثر`,
      nothing: 'لا حدث يجمع كل هذا:',
      words: (query) => `الكلمات ${quoted(query)}`,
      clearAll: 'امسح البحث والمرشحات',
      neighbours: {
        name: 'أحداث أخرى وُجدت',
        previous: 'الحدث السابق الذي وُجد',
        next: 'الحدث التالي الذي وُجد',
      },
      foundIn: {
        summary: 'الملخص',
        excerpts: 'مقتطف',
        statements: 'اقتباس',
        people: 'شخص',
        outlets: 'وسيلة إعلامية',
      },
    },
    compare: {
      order: 'الترتيب',
      orders: {
        publication: 'بحسب تاريخ النشر',
        outlet: 'بحسب الوسيلة الإعلامية',
        length: 'الأطول أولًا',
      },
      sideBySide: 'جنبًا إلى جنب',
      copyCitation: 'نسخ المرجع',
      copyCitationOf: (article) => `نسخ المرجع: ${isolated(article)}`,
      copied: 'نُسخ',
      notCopied: 'لم يسمح المتصفح بالنسخ. انسخه من هنا:',
      citation: {
        authorNotStated: 'الكاتب غير مذكور',
        outletNotStated: 'وسيلة إعلامية غير مذكورة',
        parts: (parts) => `${parts.map(isolated).join('. ')}.`,
        published: (outlet, date) => `${isolated(outlet)}، تاريخ النشر: ${date}`,
        quoted,
      },
      kindFilter: 'أي الاختلافات تُعرض',
      allKinds: 'كل الأنواع',
      showAll: (shown) => `إظهار الكل (${digits(shown)})`,
      showFewer: 'إظهار أقل',
      onTimeline: 'عرضه على الخط الزمني',
      steps: {
        name: 'من اختلاف إلى آخر',
        inEvent: 'في هذا الحدث',
        inStory: 'في القصة',
        place: (place, of) => (place === 0 ? digits(of) : `${digits(place)} من ${digits(of)}`),
        previous: 'السابق',
        next: 'التالي',
        previousInEvent: 'الاختلاف السابق في هذا الحدث',
        nextInEvent: 'الاختلاف التالي في هذا الحدث',
        previousInStory: 'الاختلاف السابق في القصة',
        nextInStory: 'الاختلاف التالي في القصة',
      },
      coverage: 'من نقل ماذا، في جدول',
      coverageName: 'أي مقال يورد أي حدث',
      event: 'الحدث',
      states: {
        reports: 'يورده',
        'published-before': 'نُشر قبله',
        'not-in-article': 'نُشر بعده، وليس في هذا المقال',
        'cannot-be-said': 'ربما نُشر قبله',
      },
      notHeld: 'ليس نصه لدينا',
      total: 'المقالات التي أوردته',
      totals: 'الأحداث الواردة',
      ofAll: (reporting, of) => `${digits(reporting)} من ${digits(of)}`,
      first: 'أول هذه المقالات',
      only: 'الوحيد هنا',
      firstUnknown: 'غير مؤكد',
      firstNote:
        'لا يُعد مقال الأول إلا إذا نُشر يقينًا قبل كل مقال آخر هنا يورد الحدث. أما المقالات المنشورة في اليوم نفسه، أو في فترات متداخلة، فلا يمكن ترتيبها.',
      provenance: 'الأدلة كاملة، وكيف جرى التحقق منها',
      theEvent: 'الحدث',
      when: 'متى',
      dateBasis: {
        stated: 'مذكور في المقالات',
        computed: 'مستنتج من كلماتها',
        bounded: 'لا تُعرف إلا هذه الفترة',
        entered: 'أضافه معدّو هذا الخط الزمني',
      },
      outlet: 'الوسيلة الإعلامية',
      outletStated: 'مذكورة في المقال',
      outletNotInArticle: 'غير مذكورة في هذا المقال؛ يذكرها مقال آخر لها',
      outletUnknown: 'غير مذكورة، ولم تُخمَّن',
      publication: 'النشر',
      thisArticle: 'متى حدث، بحسب هذا المقال',
      datesNothing: 'لا يقول متى',
      excerpts: 'المقتطفات',
      offsets: (start, end) => `المحارف من ${digits(start)} إلى ${digits(end)}`,
      file: 'الملف',
      compared: (day) => `قوبلت بهذا الملف حرفًا حرفًا: ${day}.`,
      notCompared: 'ليس مسجلًا هنا متى قوبلت القصة بهذا الملف آخر مرة.',
      readInOrder: 'القراءة بالترتيب',
      backToTimeline: 'العودة إلى الخط الزمني',
      readingOf: (title) => `${isolated(title)}: بالترتيب`,
    },
    index: 'القصص',
    indexEmpty: 'لا قصص هنا بعد.',
    retry: 'أعد المحاولة',
    retrying: 'تجري إعادة المحاولة',
    refetchFailed: 'المعروض هو النسخة التي حُمّلت من قبل؛ تعذر الحصول على نسخة أحدث.',
    allStories: 'كل القصص',
    file: 'الملف',
    andMore: (more) => `و${digits(more)} غيرها`,
    problems: {
      refused: {
        title: 'لا يمكن فتح هذا الملف هنا',
        what: (place) => `يطلب العنوان القصة التي في ${isolated(place)}.`,
        remedy: 'لا تُفتح ملفات القصص إلا من الموقع الذي جاءت منه هذه الصفحة.',
      },
      missing: {
        title: 'لا توجد هذه القصة',
        what: 'ليس لدى الخادم ملف في هذا العنوان.',
        remedy: 'تحقق من اسم القصة في العنوان.',
      },
      server: {
        title: 'لم يقدم الخادم القصة',
        what: (status) => `أجاب بالخطأ ${status}.`,
        remedy: 'كثيرًا ما يزول هذا بعد دقيقة.',
      },
      network: {
        title: 'تعذر الوصول إلى القصة',
        what: 'فشل الاتصال أو انقطع.',
        remedy: 'تحقق من الاتصال ثم أعد المحاولة.',
      },
      slow: {
        title: 'تتأخر القصة أكثر مما ينبغي',
        what: (seconds) => `لم تصل خلال ${count(seconds, secondsAfter)}.`,
        remedy: 'قد يكون الاتصال أو الخادم بطيئًا. أعد المحاولة.',
      },
      large: {
        title: 'ملف القصة أكبر مما ينبغي',
        what: (megabytes) =>
          `يتجاوز الحد الذي تقرؤه هذه الصفحة، وهو ${digits(megabytes)} ميغابايت.`,
        remedy: 'يمكن لمن ينشرها أن يقسمها.',
      },
      encoding: {
        title: 'تتعذر قراءة ملف القصة',
        what: 'الملف غير مكتوب بترميز UTF-8.',
        remedy: 'يمكن لمن ينشره أن يحفظه بترميز UTF-8.',
      },
      json: {
        title: 'تتعذر قراءة ملف القصة',
        what: (line, column) =>
          `ليس ${isolated('JSON')} صحيحًا ابتداءً من السطر ${line}، العمود ${column}.`,
        remedy: 'يمكن لمن ينشره أن يصححه هناك.',
      },
      version: {
        title: 'ملف القصة من إصدار آخر',
        what: (found) => `إصداره ${isolated(found)}، وهذه الصفحة تقرأ الإصدار 1.`,
        remedy: 'قد تقرؤه صفحة أحدث: أعد تحميل الصفحة.',
      },
      shape: {
        title: 'في ملف القصة أخطاء',
        what: (issues) => `عدد الأخطاء فيه ${digits(issues)}:`,
        remedy: `يمكن لمن ينشره أن يصححه؛ الأمر ${quoted('npm run story -- check')} يسمي كل موضع.`,
      },
      other: {
        title: 'هذه قصة أخرى',
        what: (wanted, found) =>
          `يطلب العنوان ${quoted(wanted)}، ويقول الملف إنه ${quoted(found)}.`,
        remedy: 'تحقق من اسم القصة في العنوان.',
      },
      fault: {
        title: 'حدث خطأ في هذه الصفحة',
        what: 'تعثرت الصفحة نفسها أثناء عرضها.',
        remedy: 'أعد تحميل الصفحة. وإن بقي الخلل فأبلغ عنه مع هذا العنوان.',
      },
    },
  },
  timeline: {
    tick: {
      withYear: (rest, year) => `${rest} ${year}`,
      // No apostrophe stands for the century in Arabic: the year is written out.
      shortYear: (year) => String(year),
    },
    clockChange: (minutes) => `الساعة ${isolated(signed(minutes))}`,
    fold: {
      short: {
        minute: (n) => counted(n, minutes),
        hour: (n) => counted(n, hours),
        day: (n) => counted(n, days),
        month: (n) => counted(n, months),
        year: (n) => counted(n, years),
      },
      about: (time) => `نحو ${after(time)}`,
      shortAbout: (time) => `نحو ${after(time)}`,
    },
    name: 'الخط الزمني',
    keys: 'تنقل الأسهم بين الأحداث وتنزل إلى المقالات؛ ويفتح مفتاح الإدخال أحدها؛ وتكبر علامة الزائد وتصغر علامة الناقص، ويحرك مفتاح العالي مع سهم، ويعرض 0 الكل.',
    narrowKeys:
      'تنقل الأسهم بين الأحداث، ويذهب مفتاحا البداية والنهاية إلى أولها وآخرها؛ ويفتح مفتاح الإدخال أحدها؛ ويفتح F الفجوة الزمنية التالية.',
    rowsHeading: 'من نقل الخبر',
    otherRows: (rows) => `البقية: ${digits(rows)}`,
    fewerRows: 'أقل',
    rows: {
      open: 'الصفوف',
      name: 'صفوف الخط الزمني',
      by: 'صف لكل من هذه',
      kinds: {
        article: 'المقالات',
        outlet: 'الوسائل الإعلامية',
        person: 'الأشخاص',
        tag: 'المواضيع',
      },
      row: (name, happened) => `${isolated(name)}: ${count(happened, events)}`,
      range: (from, to, of) => `${digits(from)} إلى ${digits(to)} من ${digits(of)}`,
      scroll: 'تمرير الصفوف',
      find: 'البحث عن صف',
      shown: 'ترتيب الصفوف واختيارها',
      up: (name) => `نقل ${isolated(name)} إلى أعلى`,
      down: (name) => `نقل ${isolated(name)} إلى أسفل`,
      moved: (name, place, of) => `${isolated(name)}: ${digits(place)} من ${digits(of)}`,
      more: (rows) => `و${digits(rows)} غيرها؛ ابحث عنها بالاسم`,
      showAll: 'عرض الكل بالترتيب المعتاد',
    },
    notStated: 'غير مذكورة',
    scale: { name: 'كيف يُرسم الزمن', elastic: 'فجوات مختصرة', linear: 'بمقياس واحد' },
    scaleHelp: {
      elastic: 'يوسع المكان للأيام الحافلة ويختصر السنوات الخالية.',
      linear: 'لكل يوم العرض نفسه.',
      linearDown: 'تتباعد الأحداث كما كانت في الزمن، إلى حد معين.',
    },
    zoom: { closer: 'تكبير', farther: 'تصغير', fit: 'عرض الكل' },
    wheelHint: `اضغط ${isolated('Ctrl')} أو ⌘ مع التمرير للتكبير`,
    minimap: 'الجزء المعروض من القصة',
    windowFrom: (from, to) => `من ${named(from)} إلى ${named(to)}`,
    openFold: (time) => `${time} بلا أحداث؛ اعرضها كاملة`,
    closeFold: (time) => `${time} بلا أحداث؛ اختصرها من جديد`,
    cluster: (happened, when) => `${count(happened, events)}، ${when}؛ كبّر`,
    eventIn: (date, title, reported) => `${date}: ${isolated(title)}. ${reported}`,
    reportedBy: (reporting, of, unread) => {
      if (unread > 0) {
        const among = reporting === of ? '' : `${digits(reporting)} من `;
        const said = reporting === 0 ? 'لم يرد في أي من ' : `ورد في ${among}`;
        return `${said}${count(of, articlesAfter)}؛ ${unreadNote(unread)}`;
      }
      if (of === 0) return 'لم يرد في أي مقال';
      if (of === 1) return reporting === 1 ? 'ورد في المقال الوحيد' : 'لم يرد في المقال الوحيد';
      if (reporting === of) return `ورد في كل المقالات، وعددها ${digits(of)}`;
      return reporting === 0
        ? `لم يرد في أي من ${count(of, articlesAfter)}`
        : `ورد في ${digits(reporting)} من ${count(of, articlesAfter)}`;
    },
    reportedByNames: (names) => `ورد في ${names}`,
    announcedBy: (announcing, of, unread) => {
      const rest = 'ولم يُنقل أنه حدث';
      const some = `${digits(announcing)} من ${count(of, articlesAfter)}`;
      if (unread > 0) {
        const where = announcing === of ? count(of, articlesAfter) : some;
        return `أُعلن عنه في ${where}، ${rest}؛ ${unreadNote(unread)}`;
      }
      if (announcing < of) return `أُعلن عنه في ${some}، ${rest}`;
      const all = of === 1 ? 'المقال الوحيد' : `كل المقالات، وعددها ${digits(of)}`;
      return `أُعلن عنه في ${all}، ${rest}`;
    },
    announcedByNames: (names) => `أُعلن عنه في ${names}`,
    notFromArticles: 'ليس من هذه المقالات',
    announcedAmong: (words, announced) =>
      `${isolated(words)}. المعلن عنه فقط منها: ${digits(announced)}`,
    withDifference: (words) => `${words}. الروايات متناقضة`,
    withEnteredDate: (words) => `${words}. أضاف معدّو هذا الخط الزمني تاريخه`,
    announcedLabel: (date) => `${date} · مُعلَن عنه`,
    announcedTitle: (title) => `${isolated(title)} (مُعلَن عنه)`,
    announcementOf: (article, title) => `${isolated(article)} يعلن: ${isolated(title)}`,
    accountOf: (article, title) => `${isolated(article)}: ${isolated(title)}`,
    leftOut: (words) => `${isolated(words)}. ليس بين الأحداث التي وُجدت`,
    foundAmong: (words, found) => `${isolated(words)}. وُجد منها ${digits(found)}`,
    accountsOf: (article, told) => `${isolated(article)}: ${count(told, accounts)}`,
    article: (name, published, happened) =>
      `${isolated(name)}، تاريخ النشر: ${published}؛ ${count(happened, events)}`,
    howToRead: 'كيف يُقرأ هذا',
    legend: {
      name: 'معنى الإشارات',
      day: 'اليوم معروف',
      within: 'في وقت ما من هذه المدة',
      span: 'استمر طوال هذه المدة',
      account: 'نقله المقال؛ مجوفة حين لا يُعرف اليوم',
      pin: 'موضع الحدث على شريطه؛ ويومه غير معروف',
      differs: 'الروايات متناقضة',
      ring: 'اليوم غير معروف',
      band: 'تواريخ متداخلة مرسومة معًا',
      fades: 'طرف لا يُعرف بدقة',
      bold: 'من الأحداث الرئيسية',
      number: 'عدد من الأحداث؛ اضغط لتراها متفرقة',
      break: 'مدة بلا أحداث، محذوفة؛ اضغط لتراها',
      announced: 'مُعلَن عنه، ولم يُنقل أنه حدث',
      'not-from-articles': 'ليس من هذه المقالات',
      sheet: 'نشر المقال',
      'published-before': 'نُشر قبله',
      'not-in-article': 'نُشر بعده، وليس في هذا المقال',
      'cannot-be-said': 'ربما نُشر قبله، أو ليس نصه لدينا',
    },
  },
  embed: {
    link: 'ضع هذا الخط الزمني في صفحتك',
    title: 'ضعه في صفحتك',
    lead: 'اختر شكل الخط الزمني وما يعرضه أولًا، ثم انسخ إحدى الشيفرات الثلاث.',
    back: 'العودة إلى القصة',
    options: 'ما يعرضه',
    preview: 'معاينة',
    previewOf: (title) => `معاينة: ${isolated(title)}`,
    markup: 'الشيفرة',
    copy: 'نسخ',
    copied: 'نُسخت.',
    notCopied: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. الشيفرة محددة: انسخها بلوحة المفاتيح.',
    invalid: 'هذه القيمة لا تصلح، ولذلك تُترك.',
    notChosen: 'كما في القصة',
    ways: {
      element: {
        title: 'العنصر',
        help: 'لصفحاتك ومكوناتك أنت. يمكن تغيير السمات في أي وقت.',
      },
      figure: {
        title: 'شكل',
        help: `لأنظمة النشر التي لا تقبل عناصر لا تعرفها. من دون ${isolated('JavaScript')} تبقى القائمة.`,
      },
      iframe: {
        title: 'إطار بسيط',
        help: 'لا يحتاج إلى برنامج. ارتفاعه ثابت، والروابط إلى حدث تنتهي عند الإطار.',
      },
    },
    placeStyle: {
      title: 'قاعدة لورقة الأنماط في صفحتك',
      help: 'مع الشكل أو العنصر: تحفظ المكان خاليًا حتى يصل البرنامج، فلا يتحرك شيء تحته.',
    },
    labels: {
      event: { label: 'الحدث المفتوح', help: 'بلا حدث: يُعرض الخط الزمني.' },
      outlets: { label: 'الوسائل الإعلامية', help: 'بلا اختيار: كلها.' },
      from: { label: 'من', help: 'تاريخ، مثل 2023-09 أو 2023-09-09.' },
      to: { label: 'إلى', help: 'تاريخ، مثل 2023-12.' },
      scale: { label: 'الزمن', help: 'السنوات الخالية مختصرة، أو مرسومة بمقياس واحد.' },
      rows: { label: 'الصفوف', help: 'ما له صف خاص به حين يجري الزمن بعرض الصفحة.' },
      order: { label: 'الصفوف الأولى', help: 'معرّفاتها، بينها فواصل؛ والبقية بعدها.' },
      hide: { label: 'الصفوف المتروكة', help: 'معرّفاتها، بينها فواصل.' },
      theme: { label: 'المظهر', help: 'التلقائي يتبع نظام القارئ.' },
      accent: {
        label: 'لون التمييز',
        help: `ستة أرقام ست عشرية، مثل ${isolated('0a5c8f')}. يُغمّق أو يُفتّح حتى يُقرأ.`,
      },
      font: { label: 'الخط', help: 'خط العناوين وكلمات الوسائل الإعلامية.' },
      language: { label: 'اللغة', help: 'لغة الأزرار والتواريخ؛ وللقصة لغتها.' },
      header: { label: 'العنوان والوصف', help: 'من دونهما إن كانت صفحتك تذكرهما.' },
      height: {
        label: 'الارتفاع',
        help: `بالبكسل، مثل 600، أو العرض إلى الارتفاع، مثل ${isolated('3/2')}. الإطار البسيط لا يقبل إلا البكسل.`,
      },
    },
    addressKey: {
      label: 'معامل الحدث المفتوح',
      help: `يحفظه في عنوان صفحتك (${isolated('?NAME=…')})، فيفتح الرابط إليها الحدث ويعمل زر الرجوع. ليس مع الإطار البسيط.`,
    },
    choices: {
      elastic: 'فجوات مختصرة',
      linear: 'بمقياس واحد',
      auto: 'تلقائي',
      light: 'فاتح',
      dark: 'داكن',
      serif: 'بزوائد',
      sans: 'بلا زوائد',
      system: 'خط القارئ',
    },
    headerShown: 'معروضان',
    noEvent: 'بلا حدث',
  },
  quotations: {
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
          : names
              .map(isolated)
              .join('، ')
              .replace(/، ([^،]*)$/u, ' و$1');
      return { text, start: text, many: names.length > 1 };
    },
    pieces: (pieces) => pieces.join(' … '),
    otherWords: (here, { text }, there) =>
      `حيث ورد هنا ${quoted(here)} ورد في ${text} ${quoted(there)}.`,
    leftOut: (here, { text }) => `يستمر الكلام في ${text} من دون ${quoted(here)}.`,
    interrupted: (here, { text }) => `ينقطع الكلام في ${text} من دون ${quoted(here)}.`,
    endsBefore: (here, { text }) => `يتوقف الكلام في ${text} قبل ${quoted(here)}.`,
    startsAfter: (here, { text }) => `يبدأ الكلام في ${text} بعد ${quoted(here)}.`,
    startsEarlier: ({ text }, there) => `يبدأ الكلام في ${text} قبل ذلك: ${quoted(there)}.`,
    goesOn: ({ text }, there) => `يتابع الكلام في ${text}: ${quoted(there)}.`,
    hasBetween: (before, { text }, there) =>
      `بعد ${quoted(before)} ورد في ${text} ${quoted(there)}.`,
    elsewhere: (words, { text }) => `ورد في ${text} ${quoted(words)} في موضع آخر.`,
    atThisPlace: ({ text }, there) => `ورد في ${text} ${quoted(there)} في هذا الموضع.`,
    spelling: (here, { text }, there) => `كُتب في ${text} ${quoted(there)} بدل ${quoted(here)}.`,
    endsSentence: (before, { text }) => `بعد ${quoted(before)} تستمر الجملة نفسها في ${text}.`,
    runsOn: (before, { text }) => `بعد ${quoted(before)} تبدأ في ${text} جملة جديدة.`,
    punctuation: (at, here, { text }, there) =>
      `عند ${quoted(at)} ورد هنا ${sign(here)} وفي ${text} ${sign(there)}.`,
  },
};

function sign(signs: string): string {
  return signs === '' ? 'بلا علامة' : quoted(signs);
}
