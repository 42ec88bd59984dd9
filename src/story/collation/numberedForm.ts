import { numberOfWords } from './numberWords.ts';
import { romanNumber } from './romanForm.ts';
import { mainLanguage } from './translations.ts';

interface Numbered {
  /** The forms of “number”. */
  number: string;
  /** What has numbers that are read as figures. */
  numbered: string;
  /** Before figures only: what an abbreviation is read as. */
  short?: Readonly<Record<string, string>>;
}

/** By language. */
const words: Readonly<Record<string, Numbered>> = {
  en: {
    // “no one” is not a number.
    number: 'no(?! \\p{L})|number',
    numbered:
      'war|part|chapter|act|volume|book|phase|type|class|level|grade|title|article|section|division|stage|round|pages?|figure|paragraph|circa',
    short: {
      p: 'page',
      pp: 'pages',
      c: 'circa',
      ca: 'circa',
      vol: 'volume',
      ch: 'chapter',
      chap: 'chapter',
      fig: 'figure',
      art: 'article',
      sec: 'section',
      para: 'paragraph',
    },
  },
  de: {
    number: 'nr|nummer',
    numbered: 'teil|band|kapitel|akt|phase|stufe|typ|artikel|platz|absatz|seite',
    short: { bd: 'band', kap: 'kapitel', art: 'artikel', abs: 'absatz', s: 'seite' },
  },
  fr: {
    number: 'n\\.? ?[°º]|no|numéro',
    numbered: 'chapitre|partie|tome|acte|article|phase|type|pages?|volume|figure|vers',
    short: {
      chap: 'chapitre',
      t: 'tome',
      art: 'article',
      p: 'page',
      pp: 'pages',
      vol: 'volume',
      fig: 'figure',
      v: 'vers',
    },
  },
  es: {
    number: 'n\\.?[°ºo]|núm|número',
    numbered: 'capítulo|parte|página|artículo|volumen|figura',
    short: {
      p: 'página',
      pág: 'página',
      cap: 'capítulo',
      art: 'artículo',
      vol: 'volumen',
      fig: 'figura',
    },
  },
  it: {
    number: 'n\\.?[°ºo]?|numero',
    numbered: 'capitolo|parte|pagina|articolo|volume|figura',
    short: {
      p: 'pagina',
      pag: 'pagina',
      cap: 'capitolo',
      art: 'articolo',
      vol: 'volume',
      fig: 'figura',
    },
  },
  nl: {
    number: 'nr|nummer',
    numbered: 'deel|hoofdstuk|bladzijde|pagina|artikel',
    short: { blz: 'bladzijde', p: 'pagina', pag: 'pagina', art: 'artikel' },
  },
  pt: {
    number: 'n\\.?[°ºo]|número',
    numbered: 'capítulo|parte|página|artigo|volume|figura',
    short: {
      p: 'página',
      pág: 'página',
      cap: 'capítulo',
      art: 'artigo',
      vol: 'volume',
      fig: 'figura',
    },
  },
};

const patterns = new Map(
  Object.entries(words).map(([name, { number, numbered, short = {} }]) => [
    name,
    {
      begin: new RegExp(`^(?:${['n', number, numbered, ...Object.keys(short)].join('|')})$`, 'u'),
      short: new Map(Object.entries(short)),
      number: new RegExp(
        `^(?:${number})(?:\\.? ?(?=\\d)|\\.? )(?<figure>\\d{1,4}|\\p{L}[\\p{L}-]*)$`,
        'u',
      ),
      numbered: new RegExp(
        `^(?<what>${numbered}) (?<figure>\\d{1,4}(?:-\\d{1,4})?|\\p{L}[\\p{L}-]*)$`,
        'u',
      ),
    },
  ]),
);

const patternsOf = (language: string) => patterns.get(mainLanguage(language));

/**
 * A number with what it numbers, in the form that is compared: `№10` for “No. 10”, “number ten” and
 * “n° 10”, `war 2` for “War II”, “War Two” and “War 2”. `null` when the words are none of these.
 * Numbers in words are those that numberOfWords knows.
 *
 * @param key lower case
 * @param language BCP 47
 */
export function numberedForm(key: string, language: string): string | null {
  const known = patternsOf(language);
  const sign = known?.number.exec(key)?.groups?.['figure'];
  if (sign !== undefined) {
    const number = figureOf(sign, language);
    return number === null ? null : `№${number}`;
  }
  // “S 5” is a line of trains.
  const [, abbreviation = '', digits] =
    /^(\p{L}+)(?:\. ?|(?<=p|\p{L}{2}) ?)(\d{1,4}(?:-\d{1,4})?)$/u.exec(key) ?? [];
  const long = known?.short.get(abbreviation);
  if (long !== undefined) return `${long} ${digits}`;
  const { what, figure = '' } = known?.numbered.exec(key)?.groups ?? {};
  if (what === undefined) return null;
  const number = romanNumber(figure) ?? figureOf(figure, language);
  return number === null ? null : `${what} ${number}`;
}

/** Also of a range: “5-6”. */
function figureOf(text: string, language: string): string | number | null {
  if (!/^\d/.test(text)) return numberOfWords(text, language);
  return text.includes('-') ? text : Number(text);
}

/** Whether a word may begin a number with what it numbers. */
export function startsNumbered(word: string, language: string): boolean {
  return patternsOf(language)?.begin.test(word) ?? false;
}

/**
 * Whether an English “I” is rather the pronoun than a number: “the part I played”, but “in Part I”
 * and “World War I”.
 *
 * @param words as written
 */
export function saysI(words: string, language: string): boolean {
  return /^en\b/i.test(language) && /^\p{Ll}.* I$/u.test(words);
}
