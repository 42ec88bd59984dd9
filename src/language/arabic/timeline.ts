import type { timeline as english } from '../english/timeline.ts';
import { signed } from '../signedHours.ts';
import { stopped } from '../stopped.ts';
import { isolated } from '../bidi.ts';
import {
  allArticles,
  digits,
  count,
  events,
  unreadNote,
  accounts,
  articlesAfter,
  minutes,
  hours,
  days,
  months,
  years,
  counted,
  after,
  named,
} from './forms.ts';

export const timeline: typeof english = {
  tick: {
    withYear: (rest, year) => `${rest} ${year}`,
    // Arabic has no apostrophe for a shortened year: the year is written out.
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
  drawing: 'الأحداث بترتيبها الزمني',
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
  notKnown: 'غير معروفة لنا',
  someOutlet: (row) => `وسيلة إعلامية ${row}`,
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
  openFold: (time, mayHold) => `${time}${mayHold ? '' : ' بلا أحداث'}؛ اعرضها كاملة`,
  closeFold: (time, mayHold) => `${time}${mayHold ? '' : ' بلا أحداث'}؛ اختصرها من جديد`,
  cluster: (happened, when, titles, areAll) => {
    const named =
      titles === '' ? '' : areAll ? `: ${isolated(titles)}` : `، منها ${isolated(titles)}`;
    return `${count(happened, events)}، ${when}${named}`;
  },
  zoomInto: (words) => `${isolated(words)}؛ كبّر`,
  eventIn: (date, title, reported) => `${date}: ${stopped(isolated(title))} ${reported}`,
  reportedBy: (reporting, of, unread) => {
    if (unread > 0) {
      const among = reporting === of ? '' : `${digits(reporting)} من `;
      const said = reporting === 0 ? 'لم يرد في أي من ' : `ورد في ${among}`;
      return `${said}${count(of, articlesAfter)}؛ ${unreadNote(unread)}`;
    }
    if (of === 0) return 'لم يرد في أي مقال';
    if (of === 1) return reporting === 1 ? 'ورد في المقال الوحيد' : 'لم يرد في المقال الوحيد';
    if (reporting === of) return `ورد في ${allArticles(of)}`;
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
    const all = of === 1 ? 'المقال الوحيد' : allArticles(of);
    return `أُعلن عنه في ${all}، ${rest}`;
  },
  announcedByNames: (names) => `أُعلن عنه في ${names}`,
  notFromArticles: 'ليس من هذه المقالات',
  announcedAmong: (words, announced) =>
    `${stopped(isolated(words))} المعلن عنه فقط منها: ${digits(announced)}`,
  notFromArticlesAmong: (words, some) =>
    `${stopped(isolated(words))} ما ليس من هذه المقالات منها: ${digits(some)}`,
  differsAmong: (words, differing) =>
    `${stopped(isolated(words))} ما تتناقض فيه الروايات منها: ${digits(differing)}`,
  withDifference: (words) => `${stopped(words)} الروايات متناقضة`,
  announcedLabel: (date) => `${date} · مُعلَن عنه`,
  announcedTitle: (title) => `${isolated(title)} (مُعلَن عنه)`,
  announcementOf: (article, title) => `${isolated(article)} يعلن: ${isolated(title)}`,
  accountOf: (article, title) => `${isolated(article)}: ${isolated(title)}`,
  leftOut: (words) => `${stopped(isolated(words))} ليس بين الأحداث التي وُجدت`,
  foundAmong: (words, found) => `${stopped(isolated(words))} وُجد منها ${digits(found)}`,
  accountsOf: (article, told) => `${isolated(article)}: ${count(told, accounts)}`,
  article: (name, published, happened) =>
    `${isolated(name)}، تاريخ النشر: ${published}؛ ${count(happened, events)}`,
  firstThatDiffers: (differing) => (differing === 1 ? 'حدث واحد' : `الأول من ${digits(differing)}`),
  howToRead: 'كيف يُقرأ هذا',
  legend: {
    name: 'معنى الإشارات',
    day: 'اليوم معروف',
    within: 'في وقت ما من هذه المدة',
    span: 'استمر طوال هذه المدة',
    account: 'نقله المقال؛ والعلامة مجوفة حين لا يُعرف اليوم',
    pin: 'يصل المدة بحدثها؛ واليوم غير معروف',
    differs: 'هنا تتناقض الروايات',
    ring: 'اليوم غير معروف',
    band: 'تواريخ متداخلة مرسومة معًا',
    fades: 'طرف لا يُعرف بدقة',
    bold: 'من الأحداث الرئيسية',
    number: 'عدد من الأحداث؛ اضغط لتراها متفرقة',
    break: 'مدة محذوفة؛ اضغط لتراها',
    announced: 'مُعلَن عنه، ولم يُنقل أنه حدث',
    'not-from-articles': 'ليس من هذه المقالات',
    sheet: 'نشر المقال',
    'published-before': 'نُشر قبله',
    'not-in-article': 'نُشر بعده، وليس في هذا المقال',
    'cannot-be-said': 'ربما نُشر قبله، أو ليس نصه لدينا',
  },
};
