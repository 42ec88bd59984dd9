import type { panel as english } from '../english/panel.ts';
import { isolated } from '../bidi.ts';
import { quoted, digits, count, events, accounts, versions, wordingsAfter } from './forms.ts';

export const panel: typeof english = {
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
  basisOfOne: {
    stated: 'يذكر مقال واحد هذا التاريخ.',
    computed: 'يُستنتج هذا التاريخ من كلمات مقال واحد.',
  },
  notDated: {
    held: 'لا يقول أي مقال متى، ولا قبل ماذا أو بعد ماذا.',
    partlyHeld: 'لا يقول أي مقال لدينا نصه متى، ولا قبل ماذا أو بعد ماذا.',
    notHeld: 'ليس لدينا نص ما يرويه، فلا نعرف هل يقول متى.',
  },
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
  authorNotKnown: 'الكاتب غير معروف لنا',
  readAt: (host) => `اقرأه على ${isolated(host)}`,
  noAddress: 'لا رابط إليه',
  outletStated: 'تذكر المقالات اسم الوسيلة الإعلامية.',
  outletStatedOnce: 'يذكر مقال واحد اسم الوسيلة الإعلامية.',
  textStatesNoOutlet: 'لا يذكر النص اسم وسيلته الإعلامية.',
  outletNotHeld: 'ليس نصه لدينا، ولذلك لا نعرف هل يذكر اسم وسيلته الإعلامية.',
  outletWithoutWords: 'سمّى معدّو هذا الخط الزمني الوسيلة الإعلامية، من دون كلمات من المقال تدل عليها.',
  versionsElsewhere: (elsewhere) =>
    elsewhere === 0
      ? 'ليس في أي مقال آخر'
      : `${count(elsewhere, versions)} في ${elsewhere === 1 ? 'مقال آخر' : 'مقالات أخرى'}`,
  speakerElsewhere: (name) => `منسوب هناك إلى ${isolated(name)}`,
  textOfArticle: 'نص المقال',
  unstatedLanguage: 'غير محددة',
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
  articleDateUnknown: 'لا نعرف هل يقول متى حدث ذلك.',
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
      again: (words) => `يرد فيه ${quoted(words)} مرات أقل`,
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
};
