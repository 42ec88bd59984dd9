import type { page as english } from '../english/page.ts';
import { isolated } from '../bidi.ts';
import { isolatedDate, digits, count, events, articlesAfter } from './forms.ts';

export const page: typeof english = {
  name: 'Sourceline',
  embedLink: 'ضع هذا الخط الزمني في صفحتك',
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
    citations: 'قائمة المراجع (نص)',
    failed: 'تعذر إنشاء الملف. حاول مرة أخرى.',
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
  rest: {
    here: (here, all) => `هنا من الأحداث ${digits(here)} من ${digits(all)}، والأهم أولًا.`,
    fetchAll: 'تحميل كل الأحداث',
    coming: 'المزيد من الأحداث في الطريق',
    failed: 'تعذر تحميل بعض الأحداث.',
  },
  events: 'ما الذي حدث',
  eventsEmpty: 'لا أحداث في هذه القصة بعد.',
  undatedEvent: 'بلا تاريخ',
  reportedBy: 'ورد في',
  standing: {
    announced: (date) => `${date}، مُعلَن عنه`,
    notFromArticles: (date) => `${date}، ليس من هذه المقالات`,
    announcedOnly: {
      held: 'مُعلَن عنه: لا يقول أي مقال هنا إنه حدث.',
      partlyHeld: 'مُعلَن عنه: لا يقول أي مقال لدينا نصه إنه حدث.',
      notHeld: 'مُعلَن عنه. ليس لدينا نص هذه المقالات، فلا نعرف هل يقول أحدها إنه حدث.',
    },
    fromMakers: 'ليس من هذه المقالات: أضافه معدّو هذا الخط الزمني.',
    here: 'هذا المقال يعلن عنه.',
    announcesIt: 'يعلن عنه',
    announcedBy: 'أُعلن عنه في',
    countAnnounced: (events) => `مُعلَن عنها: ${digits(events)}`,
    countFromMakers: (events) => `ليست من هذه المقالات: ${digits(events)}`,
    countUndated: (events) => `بلا تاريخ، في القائمة فقط: ${digits(events)}`,
    countUndrawn: (events) => `بلا تاريخ، خارج الرسم: ${digits(events)}`,
  },
  dateEntered: 'أضاف معدّو هذا الخط الزمني التاريخ',
  datesEntered: (dates, all) =>
    all && dates > 1
      ? 'أضاف معدّو هذا الخط الزمني كل تواريخ الأحداث'
      : `تواريخ أحداث أضافها معدّو هذا الخط الزمني: ${digits(dates)}`,
  outletNotStated: 'وسيلة إعلامية غير مذكورة',
  outletNotKnown: 'وسيلة إعلامية غير معروفة لنا',
  toldApart: (name, by) =>
    `${isolated(name)} · ${by.startsWith('«') ? isolated(by) : isolatedDate(by)}`,
  comma: '، ',
  colon: ': ',
  sources: 'من نقل الخبر',
  differencesOfStory: 'أين تختلف الروايات',
  looseQuotations: 'اقتباسات لا تخص حدثًا بعينه',
  looseDifferences: 'اختلافات لا تخص حدثًا بعينه',
  people: 'من يظهر فيها',
};
