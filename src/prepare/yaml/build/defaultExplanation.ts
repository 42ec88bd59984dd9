import { arabic } from '../../../language/arabic.ts';
import { english } from '../../../language/english.ts';
import { french } from '../../../language/french.ts';
import type { StoryDate } from '../../../story/file/schema.ts';

type Basis = StoryDate['basis'];

/**
 * For an entered date, in the languages of the page, what the page itself says: it then says it once.
 */
const sentences: Readonly<Record<string, Readonly<Record<Basis, string>>>> = {
  en: {
    stated: 'The words shown give the date.',
    computed: 'The date follows from the words shown.',
    bounded: 'The date is not given; the words shown limit it.',
    entered: english.page.basis.entered,
  },
  fr: {
    stated: 'Les mots cités donnent la date.',
    computed: 'La date se déduit des mots cités.',
    bounded: 'La date n’est pas donnée ; les mots cités la délimitent.',
    entered: french.page.basis.entered,
  },
  de: {
    stated: 'Die gezeigten Worte geben das Datum an.',
    computed: 'Das Datum ergibt sich aus den gezeigten Worten.',
    bounded: 'Das Datum ist nicht angegeben; die gezeigten Worte grenzen es ein.',
    entered: 'Das Datum geben die Autoren dieser Zeitleiste an; kein Artikel wurde dafür gelesen.',
  },
  es: {
    stated: 'Las palabras mostradas dan la fecha.',
    computed: 'La fecha se deduce de las palabras mostradas.',
    bounded: 'La fecha no se da; las palabras mostradas la delimitan.',
    entered: 'La fecha la dan los autores de esta cronología; ningún artículo se leyó para ella.',
  },
  it: {
    stated: 'Le parole mostrate danno la data.',
    computed: 'La data si ricava dalle parole mostrate.',
    bounded: 'La data non è indicata; le parole mostrate la delimitano.',
    entered:
      'La data è indicata dagli autori di questa cronologia; nessun articolo è stato letto per essa.',
  },
  nl: {
    stated: 'De getoonde woorden geven de datum.',
    computed: 'De datum volgt uit de getoonde woorden.',
    bounded: 'De datum wordt niet gegeven; de getoonde woorden begrenzen hem.',
    entered: 'De datum is van de makers van deze tijdlijn; er is geen artikel voor gelezen.',
  },
  pt: {
    stated: 'As palavras mostradas dão a data.',
    computed: 'A data decorre das palavras mostradas.',
    bounded: 'A data não é dada; as palavras mostradas delimitam-na.',
    entered: 'A data é dada pelos autores desta cronologia; nenhum artigo foi lido para ela.',
  },
  ar: {
    stated: 'الكلمات المذكورة تعطي التاريخ.',
    computed: 'يُستنتج التاريخ من الكلمات المذكورة.',
    bounded: 'لم يُذكر التاريخ، والكلمات المذكورة تحدّه.',
    entered: arabic.page.basis.entered,
  },
  he: {
    stated: 'המילים המצוטטות מציינות את התאריך.',
    computed: 'התאריך נגזר מהמילים המצוטטות.',
    bounded: 'התאריך לא נמסר; המילים המצוטטות תוחמות אותו.',
    entered: 'התאריך נקבע בידי עורכי ציר הזמן; שום כתבה לא נקראה לשם כך.',
  },
  fa: {
    stated: 'واژه‌های نقل‌شده تاریخ را می‌گویند.',
    computed: 'تاریخ از واژه‌های نقل‌شده به دست می‌آید.',
    bounded: 'تاریخ گفته نشده است؛ واژه‌های نقل‌شده آن را محدود می‌کنند.',
    entered: 'تاریخ را سازندگان این خط زمانی داده‌اند؛ برای آن هیچ مقاله‌ای خوانده نشده است.',
  },
  ja: {
    stated: '示した語句に日付が書かれている。',
    computed: '日付は、示した語句から割り出したもの。',
    bounded: '日付は書かれていない。示した語句が範囲を限っている。',
    entered: '日付はこの年表の作成者による。そのために読んだ記事はない。',
  },
  zh: {
    stated: '所示文字给出了日期。',
    computed: '日期由所示文字推算。',
    bounded: '未给出日期；所示文字限定了范围。',
    entered: '日期由本时间线的作者给出；没有为此查阅任何文章。',
  },
  'zh-Hant': {
    stated: '所示文字給出了日期。',
    computed: '日期由所示文字推算。',
    bounded: '未給出日期；所示文字限定了範圍。',
    entered: '日期由本時間軸的作者給出；沒有為此查閱任何文章。',
  },
  ko: {
    stated: '인용된 말에 날짜가 나와 있다.',
    computed: '날짜는 인용된 말로 계산한 것이다.',
    bounded: '날짜는 나와 있지 않으며, 인용된 말이 그 범위를 정한다.',
    entered: '날짜는 이 연표를 만든 이들이 정한 것이며, 이를 위해 읽은 기사는 없다.',
  },
  ru: {
    stated: 'Дата указана в приведённых словах.',
    computed: 'Дата выводится из приведённых слов.',
    bounded: 'Дата не указана; приведённые слова её ограничивают.',
    entered: 'Дату указали составители этой хроники; статьи для этого не читались.',
  },
  uk: {
    stated: 'Дату вказано в наведених словах.',
    computed: 'Дата випливає з наведених слів.',
    bounded: 'Дату не вказано; наведені слова її обмежують.',
    entered: 'Дату вказали укладачі цієї хроніки; статей для цього не читали.',
  },
  pl: {
    stated: 'Datę podają przytoczone słowa.',
    computed: 'Data wynika z przytoczonych słów.',
    bounded: 'Data nie jest podana; przytoczone słowa ją ograniczają.',
    entered: 'Datę podali autorzy tej osi czasu; nie czytano w tym celu żadnego artykułu.',
  },
  cs: {
    stated: 'Datum uvádějí citovaná slova.',
    computed: 'Datum vyplývá z citovaných slov.',
    bounded: 'Datum není uvedeno; citovaná slova je vymezují.',
    entered: 'Datum uvedli autoři této časové osy; žádný článek kvůli němu nebyl čten.',
  },
  sv: {
    stated: 'De visade orden anger datumet.',
    computed: 'Datumet följer av de visade orden.',
    bounded: 'Datumet anges inte; de visade orden avgränsar det.',
    entered: 'Datumet har angetts av dem som gjort tidslinjen; ingen artikel har lästs för det.',
  },
  da: {
    stated: 'De viste ord angiver datoen.',
    computed: 'Datoen følger af de viste ord.',
    bounded: 'Datoen er ikke angivet; de viste ord afgrænser den.',
    entered: 'Datoen er angivet af dem, der har lavet tidslinjen; ingen artikel er læst for den.',
  },
  nb: {
    stated: 'De viste ordene oppgir datoen.',
    computed: 'Datoen følger av de viste ordene.',
    bounded: 'Datoen er ikke oppgitt; de viste ordene avgrenser den.',
    entered: 'Datoen er oppgitt av dem som har laget tidslinjen; ingen artikkel er lest for den.',
  },
  fi: {
    stated: 'Esitetyt sanat ilmaisevat päivämäärän.',
    computed: 'Päivämäärä on päätelty esitetyistä sanoista.',
    bounded: 'Päivämäärää ei ilmoiteta; esitetyt sanat rajaavat sen.',
    entered:
      'Päivämäärän ovat antaneet tämän aikajanan tekijät; sitä varten ei ole luettu artikkeleita.',
  },
  tr: {
    stated: 'Gösterilen sözler tarihi veriyor.',
    computed: 'Tarih, gösterilen sözlerden çıkarıldı.',
    bounded: 'Tarih verilmemiş; gösterilen sözler onu sınırlıyor.',
    entered: 'Tarihi bu zaman çizelgesini hazırlayanlar verdi; bunun için hiçbir haber okunmadı.',
  },
  el: {
    stated: 'Τα λόγια που παρατίθενται δίνουν την ημερομηνία.',
    computed: 'Η ημερομηνία προκύπτει από τα λόγια που παρατίθενται.',
    bounded: 'Η ημερομηνία δεν δίνεται· τα λόγια που παρατίθενται την οριοθετούν.',
    entered:
      'Την ημερομηνία έδωσαν οι συντάκτες αυτού του χρονολογίου· δεν διαβάστηκε κανένα άρθρο γι’ αυτήν.',
  },
  hu: {
    stated: 'Az idézett szavak megadják a dátumot.',
    computed: 'A dátum az idézett szavakból következik.',
    bounded: 'A dátum nincs megadva; az idézett szavak behatárolják.',
    entered: 'A dátumot az idővonal készítői adták meg; ehhez egyetlen cikket sem olvastak el.',
  },
  ro: {
    stated: 'Cuvintele citate dau data.',
    computed: 'Data rezultă din cuvintele citate.',
    bounded: 'Data nu este dată; cuvintele citate o delimitează.',
    entered:
      'Data este dată de autorii acestei cronologii; pentru ea nu a fost citit niciun articol.',
  },
  ca: {
    stated: 'Les paraules mostrades donen la data.',
    computed: 'La data es dedueix de les paraules mostrades.',
    bounded: 'La data no es dona; les paraules mostrades la delimiten.',
    entered:
      'La data la donen els autors d’aquesta cronologia; no s’ha llegit cap article per a ella.',
  },
  hi: {
    stated: 'दिखाए गए शब्द तारीख़ बताते हैं।',
    computed: 'तारीख़ दिखाए गए शब्दों से निकाली गई है।',
    bounded: 'तारीख़ नहीं दी गई है; दिखाए गए शब्द उसकी सीमा बताते हैं।',
    entered: 'तारीख़ इस समयरेखा को बनाने वालों ने दी है; इसके लिए कोई लेख नहीं पढ़ा गया।',
  },
};

/** Where another tag means the same language. */
const sameLanguage: Readonly<Record<string, string>> = { no: 'nb', iw: 'he' };

/** The key of a language's sentences; Chinese has two, by its script. */
function keyOf(tag: string): string {
  const [given = ''] = tag.toLowerCase().split('-');
  const language = sameLanguage[given] ?? given;
  if (language !== 'zh') return language;
  return /-(?:hant|tw|hk|mo)\b/iu.test(tag) && !/-hans\b/iu.test(tag) ? 'zh-Hant' : language;
}

/**
 * What readers are told about how a date is known if the story's makers do not say it themselves.
 * `undefined` when the program has no such sentence in the story's language.
 */
export function defaultExplanation(basis: Basis, language: string): string | undefined {
  return sentences[keyOf(language)]?.[basis];
}
