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
    withinDay: {
      between: (day, from, to) => `${day.text} بين الساعة ${from} والساعة ${to}`,
      fromTo: (day, from, to) => `${day.text} من الساعة ${from} إلى الساعة ${to}`,
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

    basis: { stated: 'مذكور', computed: 'محسوب', bounded: 'محصور', entered: 'مُدخَل' },

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
    timelineComing: 'الخط الزمني في طريقه.',
    textBelow: 'اقرأ النص أدناه',
    loading: 'جارٍ تحميل القصة',
    counts: (happened, articles) => {
      const told = { 1: 'كما ورد', 2: 'كما وردا' }[happened] ?? 'كما وردت';
      return `${count(happened, events)}، ${told} في ${count(articles, articlesAfter)}`;
    },
    yearRange: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
    years: (from, to) => (from === to ? from : `${from}–${to}`),
    yearsUnknown: 'في سنة غير معروفة',
    events: 'ما الذي حدث',
    eventsEmpty: 'لا أحداث في هذه القصة بعد.',
    undated: 'لم يؤرخها أي مقال',
    undatedEvent: 'بلا تاريخ',
    reportedBy: 'ورد في',
    standing: {
      announced: (date) => `${date}، مُعلَن عنه`,
      notFromArticles: (date) => `${date}، ليس من هذه المقالات`,
      announcedOnly: 'مُعلَن عنه: لا يقول أي مقال هنا إنه حدث.',
      fromMakers: 'ليس من هذه المقالات: أورده معدّو القصة.',
      here: 'هذا المقال يعلن عنه.',
      announcesIt: 'يعلن عنه',
      announcedBy: 'أُعلن عنه في',
      countAnnounced: (events) => `مُعلَن عنها: ${digits(events)}`,
      countFromMakers: (events) => `ليست من هذه المقالات: ${digits(events)}`,
    },
    dateEntered: 'أدخل معدّو القصة التاريخ',
    outletNotStated: 'وسيلة إعلامية غير مذكورة',
    toldApart: (name, by) =>
      `${isolated(name)} · ${by.startsWith('«') ? isolated(by) : isolatedDate(by)}`,
    comma: '، ',
    colon: ': ',
    sources: 'من نقل الخبر',
    sourceEvents: (happened) => count(happened, events),
    differencesOfStory: 'أين تختلف الروايات',
    looseQuotations: 'تصريحات لا تخص حدثًا بعينه',
    looseDifferences: 'اختلافات لا تخص حدثًا بعينه',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    close: 'إغلاق',
    back: '→ الخط الزمني',
    howWeKnow: 'كيف نعرف ذلك',
    basis: {
      stated: 'التاريخ مذكور.',
      computed: 'التاريخ محسوب من كلمات المقالات.',
      bounded: 'لا يُعرف من التاريخ إلا حدوده.',
      entered: 'أدخل معدّو القصة هذا التاريخ، ولم يُقرأ من أجله أي مقال.',
    },
    notDated: 'لا يؤرخ أي مقال هذا الحدث، ولا شيء يحصره.',
    accounts: (told) => count(told, accounts),
    publishedLater: 'نُشرت لاحقًا',
    notInArticle: 'ليس في هذا المقال',
    quotations: (quotations) => `الاقتباسات · ${digits(quotations)}`,
    differences: (differences) => `الاختلافات · ${digits(differences)}`,
    inThisEvent: 'في هذا الحدث',
    inThisArticle: 'في هذا المقال',
    thisArticle: 'هذا المقال',
    reported: (happened) => count(happened, events),
    happenedEarlier: 'حدثت قبله، وليست في هذا المقال',
    authorNotStated: 'الكاتب غير مذكور',
    readAt: (host) => `اقرأه على ${isolated(host)}`,
    noAddress: 'لا عنوان له في القصة',
    outletStated: 'الوسيلة الإعلامية مذكورة.',
    textStatesNoOutlet: 'لا يذكر النص وسيلته الإعلامية.',
    outletWithoutWords: 'تسمي القصة الوسيلة الإعلامية من دون كلمات تدل عليها.',
    versionsElsewhere: (elsewhere) =>
      elsewhere === 0 ? 'ليس في أي مقال آخر' : `${count(elsewhere, versions)} في مقالات أخرى`,
    speakerElsewhere: (name) => `منسوب هناك إلى ${isolated(name)}`,
    textOfArticle: 'نصه',
    writtenIn: (language) => `اللغة: ${language}.`,
    checkedAgainst: 'قوبل بالملف',
    characters: (number) => `عدد المحارف ${number}`,
    sha256: isolated('SHA-256'),
    textNotHeld: 'النص غير محفوظ هنا.',
    by: (author) => `بقلم ${isolated(author)}`,
    published: (date) => `تاريخ النشر: ${date}`,
    noExcerpt: 'نصه غير محفوظ هنا، ولذلك لا يُقتبس منه.',
    noExcerptGiven: 'لم يُعطَ أي مقتطف منه.',
    articleDates: 'هذا المقال وحده',
    articleDatesNothing: 'لا يقول هذا المقال متى حدث ذلك.',
    articleDateUnknown: 'لا يمكن الجزم بأن هذا المقال يقول متى حدث ذلك.',
    articleDateWords: 'كلمات هذا المقال التي تؤرخه:',
    statements: {
      wordings: (told, wordings) =>
        told === 1
          ? 'نسخة واحدة'
          : wordings === 1
            ? `${count(told, versions)} بالكلمات نفسها`
            : `${count(told, versions)} في ${count(wordings, wordingsAfter)}`,
      shorts: (told) => `${count(told, versions)} في العناوين والملخصات`,
      short: 'في العناوين والملخصات',
      inOneArticle: 'في مقال واحد فقط',
      inLanguage: (language) => `اللغة: ${isolated(language)}`,
      wordingsInLanguage: (language, wordings) => `${isolated(language)}: ${isolated(wordings)}`,
      translations: 'الترجمات لا تُقارن كلمة بكلمة',
      inPlace: (article, place) => `${isolated(article)}، ${place}`,
      complete: 'كامل بين هذه النسخ',
      otherWords: 'بكلمات أخرى',
      notHere: 'ليس في هذه الصياغة',
      cutAt: {
        start: (words) => `يبدأ بعد ${quoted(words)}`,
        inside: (words) => `يسقط منه ${quoted(words)}`,
        break: (words) => `ينقطع فيغيب عنه ${quoted(words)}`,
        end: (words) => `يتوقف قبل ${quoted(words)}`,
      },
      differences: 'كيف يختلف',
      otherPrints: (prints) =>
        prints === 1
          ? 'نسخة أخرى تنتهي بعلامة مختلفة أو بعلامات اقتباس مختلفة'
          : `${count(prints, versions)} تختلف في علامة الختام أو في علامات الاقتباس`,
      legend: 'معنى العلامات',
      sample: 'كلمات',
      signSample: { sentence: '.', punctuation: '،' },
      fine: 'إظهار فروق الإملاء والأحرف الكبيرة وعلامات الترقيم',
    },
    person: {
      events: (happened) => `الأحداث · ${digits(happened)}`,
      statements: (statements) => `التصريحات · ${digits(statements)}`,
      inThisView: 'عن هذا الشخص',
      ofNoEvent: 'لا تخص حدثًا بعينه',
      nothing: 'لا يرد اسم هذا الشخص في أي حدث أو تصريح من هذه القصة.',
    },
    roles: {
      body: 'في النص',
      headline: 'في العنوان',
      deck: 'تحت العنوان',
      summary: 'في الملخص',
    },
    speakerNamed: (name) => `منسوب هناك إلى ${isolated(name)}`,
    speakerNotNamed: 'بلا اسم قائل هناك',
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
      attribution: 'نسبة القول',
      precision: 'الدقة',
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
        statements: 'تصريح',
        people: 'شخص',
        outlets: 'وسيلة إعلامية',
      },
    },
    compare: {
      order: 'الترتيب',
      orders: {
        publication: 'بحسب النشر',
        outlet: 'بحسب الوسيلة الإعلامية',
        length: 'بحسب طول الرواية',
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
      kindFilter: 'أظهر الاختلافات من نوع',
      allKinds: 'كل الأنواع',
      showAll: (shown) => `إظهار الكل (${digits(shown)})`,
      showFewer: 'إظهار أقل',
      words: (words) => `الكلمات · ${digits(words)}`,
      onTimeline: 'على الخط الزمني',
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
      coverage: 'التغطية في جدول',
      coverageName: 'أي مقال يورد أي حدث',
      event: 'الحدث',
      states: {
        reports: 'يورده',
        'published-before': 'نُشر قبله',
        'not-in-article': 'نُشر بعده، وليس في هذا المقال',
        'cannot-be-said': 'لا يمكن الجزم',
      },
      total: 'المقالات التي أوردته',
      totals: 'الأحداث الواردة',
      ofAll: (reporting, of) => `${digits(reporting)} من ${digits(of)}`,
      first: 'الأول بين هذه المقالات',
      only: 'الوحيد هنا',
      firstUnknown: 'غير مؤكد',
      firstNote:
        'لا يُعد مقال الأول إلا إذا نُشر يقينًا قبل كل مقال آخر هنا يورد الحدث. أما مقالات اليوم الواحد، أو التي تتداخل تواريخها، فلا تثبت ترتيبًا.',
      moreRows: (rows) => `إظهار التالي، وعدده ${digits(rows)}`,
      provenance: 'كل الأدلة، وما قوبلت به',
      theEvent: 'الحدث',
      when: 'متى',
      dateBasis: {
        stated: 'مذكور',
        computed: 'محسوب',
        bounded: 'معروف الحدود فقط',
        entered: 'مُدخَل يدويًا',
      },
      outlet: 'الوسيلة الإعلامية',
      outletStated: 'مذكورة في المقال',
      outletNotInArticle: 'غير مذكورة في هذا المقال؛ يذكرها مقال آخر لها',
      outletUnknown: 'غير مذكورة، ولم تُخمَّن',
      publication: 'النشر',
      thisArticle: 'هذا المقال وحده، عن الحدث',
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
        title: 'لا يُفتح هذا الموضع',
        what: (place) => `يطلب العنوان قصة في ${isolated(place)}.`,
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
        what: (line, column) => `يتوقف عن كونه JSON في السطر ${line}، العمود ${column}.`,
        remedy: 'يمكن لمن ينشره أن يصححه هناك.',
      },
      version: {
        title: 'ملف القصة من إصدار آخر',
        what: (found) => `إصداره ${isolated(found)}، وهذه الصفحة تقرأ الإصدار 1.`,
        remedy: 'قد تقرؤه صفحة أحدث: أعد تحميل الصفحة.',
      },
      shape: {
        title: 'هذا الملف ليس قصة كما ينبغي',
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
        title: 'في الصفحة خلل',
        what: 'حدث خطأ في الصفحة نفسها أثناء عرضها.',
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
    notStated: 'غير مذكورة',
    scale: { name: 'مقياس الزمن', elastic: 'مرن', linear: 'خطي' },
    scaleHelp: {
      elastic: 'يوسع المكان للأحداث ويطوي السنوات الخالية.',
      linear: 'لكل يوم المساحة نفسها.',
      linearDown: 'متباعدة كما كانت في الزمن، حيث تسمح العناوين، وإلى حد معين.',
    },
    zoom: { closer: 'تكبير', farther: 'تصغير', fit: 'عرض الكل' },
    wheelHint: `اضغط ${isolated('Ctrl')} أو ⌘ مع التمرير للتكبير`,
    minimap: 'الجزء المعروض من القصة',
    windowFrom: (from, to) => `من ${named(from)} إلى ${named(to)}`,
    openFold: (time) => `${time} بلا أحداث؛ اعرضها بطولها`,
    closeFold: (time) => `${time} بلا أحداث؛ اطوِها من جديد`,
    cluster: (happened, when) => `${count(happened, events)}، ${when}؛ كبّر`,
    eventIn: (date, title, reported) => `${date}: ${isolated(title)}. ${reported}`,
    reportedBy: (reporting, of) => {
      if (of === 1) return reporting === 1 ? 'ورد في المقال الوحيد' : 'لم يرد في المقال الوحيد';
      if (reporting === of) return `ورد في كل المقالات، وعددها ${digits(of)}`;
      return reporting === 0
        ? `لم يرد في أي من ${count(of, articlesAfter)}`
        : `ورد في ${digits(reporting)} من ${count(of, articlesAfter)}`;
    },
    reportedByNames: (names) => `ورد في ${names}`,
    announcedBy: (announcing, of) =>
      `أُعلن عنه في ${digits(announcing)} من ${digits(of)}، ولم يُنقل أنه حدث`,
    announcedByNames: (names) => `أُعلن عنه في ${names}`,
    notFromArticles: 'ليس من هذه المقالات',
    withEnteredDate: (words) => `${words}. أدخل معدّو القصة تاريخه`,
    announcedLabel: (date) => `${date} · مُعلَن عنه`,
    announcementOf: (article, title) => `${isolated(article)} يعلن: ${isolated(title)}`,
    accountOf: (article, title) => `${isolated(article)}: ${isolated(title)}`,
    leftOut: (words) => `${isolated(words)}. ليس بين الأحداث التي وُجدت`,
    foundAmong: (words, found) => `${isolated(words)}. وُجد منها ${digits(found)}`,
    accountsOf: (article, told) => `${isolated(article)}: ${count(told, accounts)}`,
    article: (name, published, happened) =>
      `${isolated(name)}، تاريخ النشر: ${published}؛ ${count(happened, events)}`,
    legend: {
      name: 'معنى الإشارات',
      day: 'اليوم معروف',
      within: 'في وقت ما من هذه المدة',
      span: 'استمر',
      account: 'نقله المقال؛ مفتوحة حين لا يُعرف اليوم',
      announced: 'مُعلَن عنه، ولم يُنقل أنه حدث',
      'not-from-articles': 'ليس من هذه المقالات',
      sheet: 'نشر المقال',
      'published-before': 'نُشر قبله',
      'not-in-article': 'نُشر بعده، وليس في هذا المقال',
      'cannot-be-said': 'لا يمكن الجزم',
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
      scale: { label: 'الزمن', help: 'الزمن المرن يطوي السنوات الخالية.' },
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
      elastic: 'مرن',
      linear: 'خطي',
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
      moved: 'منقول',
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
