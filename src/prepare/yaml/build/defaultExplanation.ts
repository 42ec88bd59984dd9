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
};

/**
 * What readers are told about how a date is known if the story's makers do not say it themselves.
 * `undefined` when the program has no such sentence in the story's language.
 */
export function defaultExplanation(basis: Basis, language: string): string | undefined {
  return sentences[language.toLowerCase().split('-')[0] ?? '']?.[basis];
}
