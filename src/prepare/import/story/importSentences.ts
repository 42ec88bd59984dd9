import type { EnteredTimeline } from '../entered.ts';

type Kind = EnteredTimeline['kind'];

/**
 * What readers are told about the dates of an imported sheet or timeline. `kind` is its name at the
 * beginning of a sentence, `day` the day on which it was read, `YYYY-MM-DD`.
 */
interface Sentences {
  kinds: Readonly<Record<Kind, string>>;
  /** The word for a row before its number. */
  row: string;
  has: (kind: string, words: string, place: string) => string;
  readOn: (kind: string, day: string) => string;
  unpublished: (kind: string, day: string) => string;
  /** A story’s description where nobody wrote one, with the file’s name. */
  madeOf: Readonly<Record<Kind, (name: string) => string>>;
}

const english: Sentences = {
  kinds: { sheet: 'The sheet', timeline: 'The timeline' },
  row: 'row',
  has: (kind, words, place) => `${kind} has “${words}” (${place}).`,
  readOn: (kind, day) => `${kind} was read on ${day}; it does not say when it was made.`,
  unpublished: (kind, day) => `${kind} gives no date of publication; it was read on ${day}.`,
  madeOf: {
    sheet: (name) => `From the sheet ${name}.`,
    timeline: (name) => `From the timeline ${name}.`,
  },
};

const sentences: Readonly<Record<string, Sentences>> = {
  de: {
    kinds: { sheet: 'Die Tabelle', timeline: 'Die Zeitleiste' },
    row: 'Zeile',
    has: (kind, words, place) => `${kind} nennt „${words}“ (${place}).`,
    readOn: (kind, day) => `${kind} wurde am ${day} gelesen; wann sie entstand, sagt sie nicht.`,
    unpublished: (kind, day) =>
      `${kind} nennt kein Datum der Veröffentlichung; sie wurde am ${day} gelesen.`,
    madeOf: {
      sheet: (name) => `Aus der Tabelle ${name}.`,
      timeline: (name) => `Aus der Zeitleiste ${name}.`,
    },
  },
  fr: {
    kinds: { sheet: 'Le tableau', timeline: 'La chronologie' },
    row: 'ligne',
    has: (kind, words, place) => `${kind} indique « ${words} » (${place}).`,
    readOn: (kind, day) => `${kind} n’indique pas sa date de création ; lecture du ${day}.`,
    unpublished: (kind, day) => `${kind} n’indique pas de date de publication ; lecture du ${day}.`,
    madeOf: {
      sheet: (name) => `D’après le tableau ${name}.`,
      timeline: (name) => `D’après la chronologie ${name}.`,
    },
  },
  es: {
    kinds: { sheet: 'La tabla', timeline: 'La cronología' },
    row: 'fila',
    has: (kind, words, place) => `${kind} indica «${words}» (${place}).`,
    readOn: (kind, day) => `${kind} fue leída el ${day}; no dice cuándo se hizo.`,
    unpublished: (kind, day) => `${kind} no da fecha de publicación; fue leída el ${day}.`,
    madeOf: {
      sheet: (name) => `De la tabla ${name}.`,
      timeline: (name) => `De la cronología ${name}.`,
    },
  },
  it: {
    kinds: { sheet: 'La tabella', timeline: 'La cronologia' },
    row: 'riga',
    has: (kind, words, place) => `${kind} indica «${words}» (${place}).`,
    readOn: (kind, day) => `${kind} è stata letta il ${day}; non dice quando è stata fatta.`,
    unpublished: (kind, day) =>
      `${kind} non dà una data di pubblicazione; è stata letta il ${day}.`,
    madeOf: {
      sheet: (name) => `Dalla tabella ${name}.`,
      timeline: (name) => `Dalla cronologia ${name}.`,
    },
  },
  pt: {
    kinds: { sheet: 'A tabela', timeline: 'A cronologia' },
    row: 'linha',
    has: (kind, words, place) => `${kind} indica “${words}” (${place}).`,
    readOn: (kind, day) => `${kind} foi lida em ${day}; não diz quando foi feita.`,
    unpublished: (kind, day) => `${kind} não dá data de publicação; foi lida em ${day}.`,
    madeOf: {
      sheet: (name) => `Da tabela ${name}.`,
      timeline: (name) => `Da cronologia ${name}.`,
    },
  },
  nl: {
    kinds: { sheet: 'De tabel', timeline: 'De tijdlijn' },
    row: 'rij',
    has: (kind, words, place) => `${kind} geeft “${words}” (${place}).`,
    readOn: (kind, day) =>
      `${kind} is gelezen op ${day}; wanneer ze is gemaakt, staat er niet bij.`,
    unpublished: (kind, day) => `${kind} geeft geen datum van publicatie; ze is gelezen op ${day}.`,
    madeOf: {
      sheet: (name) => `Uit de tabel ${name}.`,
      timeline: (name) => `Uit de tijdlijn ${name}.`,
    },
  },
  ar: {
    kinds: { sheet: 'الجدول', timeline: 'الخط الزمني' },
    row: 'الصف',
    has: (kind, words, place) => `يذكر ${kind} «${words}» (${place}).`,
    readOn: (kind, day) => `قُرئ ${kind} في ${day}، ولا يذكر متى أُعدّ.`,
    unpublished: (kind, day) => `لا يذكر ${kind} تاريخ النشر، وقد قُرئ في ${day}.`,
    madeOf: {
      sheet: (name) => `من الجدول ${name}.`,
      timeline: (name) => `من الخط الزمني ${name}.`,
    },
  },
};

/** In English for a story in a language that is not known here. */
export function importSentences({ kind, language }: Pick<EnteredTimeline, 'kind' | 'language'>) {
  const own = sentences[language.toLowerCase().split('-')[0] ?? ''] ?? english;
  const name = own.kinds[kind];
  return {
    /** @param place such as `row 7` */
    has: (words: string, place: string) =>
      own.has(name, words, place.replace(/^row (?=\d)/u, `${own.row} `)),
    readOn: (day: string) => own.readOn(name, day),
    unpublished: (day: string) => own.unpublished(name, day),
    madeOf: own.madeOf[kind],
  };
}
