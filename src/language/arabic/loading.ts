import type { loading as english } from '../english/loading.ts';
import { isolated } from '../bidi.ts';
import { quoted, digits, count, secondsAfter } from './forms.ts';

export const loading: typeof english = {
  index: 'القصص',
  indexEmpty: 'لا قصص هنا بعد.',
  retry: 'أعد المحاولة',
  retrying: 'تجري إعادة المحاولة',
  refetchFailed: 'المعروض هو النسخة التي حُمّلت من قبل؛ تعذر الحصول على نسخة أحدث.',
  partFailed: 'تعذر تحميل هذا الجزء من القصة.',
  unknownTarget: 'ما يؤدي إليه هذا الرابط ليس في هذه القصة، وربما حُذف منها.',
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
      what: (megabytes) => `يتجاوز الحد الذي تقرؤه هذه الصفحة، وهو ${digits(megabytes)} ميغابايت.`,
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
      what: (wanted, found) => `يطلب العنوان ${quoted(wanted)}، ويقول الملف إنه ${quoted(found)}.`,
      remedy: 'تحقق من اسم القصة في العنوان.',
    },
    fault: {
      title: 'حدث خطأ في هذه الصفحة',
      what: 'تعثرت الصفحة نفسها أثناء عرضها.',
      remedy: 'أعد تحميل الصفحة. وإن بقي الخلل فأبلغ عنه مع هذا العنوان.',
    },
  },
};
