/** How a language writes magnitudes and units beside a number: regular expressions without flags. */
export interface FigureWords {
  /** By the number of zeros: “million”, “bn”. */
  sizes: readonly [noughts: number, words: string][];
  /** By symbol: what it is read aloud as, in the singular and in the plural. */
  units: readonly [sign: string, one: string, more: string][];
}

/** By language, as BCP 47 has it. */
export const figureWords: Readonly<Record<string, FigureWords>> = {
  en: {
    sizes: [
      [3, 'thousand|k'],
      [6, 'million|mn?'],
      [9, 'billion|bn?'],
      [12, 'trillion|tn'],
    ],
    units: [
      ['%', 'per ?cent', 'per ?cent'],
      ['£', 'pound', 'pounds'],
      ['$', 'dollar', 'dollars'],
      ['€', 'euro', 'euros'],
      ['p', 'penny', 'pence'],
      ['km', 'kilomet(?:re|er)', 'kilomet(?:re|er)s'],
      ['cm', 'centimet(?:re|er)', 'centimet(?:re|er)s'],
      ['kg', 'kilogram', 'kilograms'],
      ['km/h', 'kilomet(?:re|er) per hour', 'kilomet(?:re|er)s per hour'],
      ['mph', 'mile per hour', 'miles per hour'],
      ['°c', 'degree celsius', 'degrees celsius'],
    ],
  },
  de: {
    sizes: [
      [3, 'tausend'],
      [6, 'million(?:en)?|mio\\.?'],
      [9, 'milliarden?|mrd\\.?'],
    ],
    units: [
      ['%', 'prozent', 'prozent'],
      ['€', 'euro', 'euro'],
      ['$', 'dollar', 'dollar'],
      ['km', 'kilometer', 'kilometer'],
      ['cm', 'zentimeter', 'zentimeter'],
      ['m', 'meter', 'meter'],
      ['kg', 'kilogramm', 'kilogramm'],
      ['°c', 'grad celsius', 'grad celsius'],
    ],
  },
  fr: {
    sizes: [
      [3, 'mille'],
      [6, 'millions?'],
      [9, 'milliards?'],
    ],
    units: [
      ['%', 'pour cent', 'pour cent'],
      ['€', "(?:d')?euro", "(?:d')?euros"],
      ['$', '(?:de )?dollar', '(?:de )?dollars'],
      ['km', 'kilomètre', 'kilomètres'],
      ['cm', 'centimètre', 'centimètres'],
      ['m', 'mètre', 'mètres'],
      ['kg', 'kilogramme', 'kilogrammes'],
      ['°c', 'degré celsius', 'degrés celsius'],
    ],
  },
  es: {
    sizes: [
      [3, 'mil'],
      [6, 'mill(?:ón|ones)'],
    ],
    units: [
      ['%', 'por ciento', 'por ciento'],
      ['€', '(?:de )?euro', '(?:de )?euros'],
    ],
  },
  it: {
    sizes: [
      [6, 'milion[ei]'],
      [9, 'miliard[oi]'],
    ],
    units: [
      ['%', 'per cento', 'per cento'],
      ['€', '(?:di )?euro', '(?:di )?euro'],
    ],
  },
  nl: {
    sizes: [
      [6, 'miljoen'],
      [9, 'miljard'],
    ],
    units: [
      ['%', 'procent', 'procent'],
      ['€', 'euro', 'euro'],
    ],
  },
  pt: {
    sizes: [
      [3, 'mil'],
      [6, 'milh(?:ão|ões)'],
    ],
    units: [
      ['%', 'por cento', 'por cento'],
      ['€', '(?:de )?euro', '(?:de )?euros'],
    ],
  },
};
