/** How a language writes magnitudes and units beside a number: regular expressions without flags. */
export interface FigureWords {
  /** By the number of zeros: “million”, “bn”. */
  sizes: readonly [noughts: number, words: string][];
  /** By symbol: what it is read aloud as, in the singular and in the plural. */
  units: readonly [sign: string, one: string, more: string][];
  /** What the dash between two numbers is read as. */
  upTo?: string;
}

/** By language, as BCP 47 has it. */
export const figureWords: Readonly<Record<string, FigureWords>> = {
  en: {
    upTo: 'to',
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
      ['mm', 'millimet(?:re|er)', 'millimet(?:re|er)s'],
      ['g', 'gram', 'grams'],
      ['ft', 'foot', 'feet'],
      ['yd', 'yard', 'yards|yds'],
      ['oz', 'ounce', 'ounces'],
      ['sec', 'second', 'seconds|secs'],
      ['min', 'minute', 'minutes|mins'],
      ['h', 'hour|hr', 'hours|hrs?'],
      ['°c', 'degree celsius', 'degrees celsius'],
    ],
  },
  de: {
    upTo: 'bis',
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
      ['mm', 'millimeter', 'millimeter'],
      ['km/h', 'kilometer pro stunde', 'kilometer pro stunde'],
      ['sek', 'sekunde', 'sekunden'],
      ['min', 'minute', 'minuten'],
      ['std', 'stunde|h', 'stunden|h'],
      ['°c', 'grad celsius', 'grad celsius'],
    ],
  },
  fr: {
    upTo: 'à',
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
      ['g', 'gramme', 'grammes'],
      ['mm', 'millimètre', 'millimètres'],
      ['min', 'minute', 'minutes'],
      ['°c', 'degré celsius', 'degrés celsius'],
    ],
  },
  es: {
    upTo: 'a',
    sizes: [
      [3, 'mil'],
      [6, 'mill(?:ón|ones)'],
    ],
    units: [
      ['%', 'por ciento', 'por ciento'],
      ['€', '(?:de )?euro', '(?:de )?euros'],
      ['km', 'kilómetro', 'kilómetros'],
      ['cm', 'centímetro', 'centímetros'],
      ['m', 'metro', 'metros'],
      ['kg', 'kilogramo', 'kilogramos'],
      ['min', 'minuto', 'minutos'],
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
      ['km', 'chilometro', 'chilometri'],
      ['cm', 'centimetro', 'centimetri'],
      ['m', 'metro', 'metri'],
      ['kg', 'chilogrammo', 'chilogrammi'],
      ['min', 'minuto', 'minuti'],
    ],
  },
  nl: {
    upTo: 'tot',
    sizes: [
      [6, 'miljoen'],
      [9, 'miljard'],
    ],
    units: [
      ['%', 'procent', 'procent'],
      ['€', 'euro', 'euro'],
      ['km', 'kilometer', 'kilometer'],
      ['cm', 'centimeter', 'centimeter'],
      ['m', 'meter', 'meter'],
      ['kg', 'kilogram', 'kilogram'],
      ['min', 'minuut', 'minuten'],
    ],
  },
  pt: {
    upTo: 'a',
    sizes: [
      [3, 'mil'],
      [6, 'milh(?:ão|ões)'],
    ],
    units: [
      ['%', 'por cento', 'por cento'],
      ['€', '(?:de )?euro', '(?:de )?euros'],
      ['km', 'quil[óô]metro', 'quil[óô]metros'],
      ['cm', 'centímetro', 'centímetros'],
      ['m', 'metro', 'metros'],
      ['kg', 'quilograma', 'quilogramas'],
      ['min', 'minuto', 'minutos'],
    ],
  },
  ru: {
    sizes: [
      [3, 'тыс\\.?|тысяч[аи]?'],
      [6, 'млн\\.?|миллион(?:а|ов)?'],
      [9, 'млрд\\.?|миллиард(?:а|ов)?'],
    ],
    units: [
      ['%', 'процент', 'процент(?:а|ов)'],
      ['₽', 'рубль|руб', 'рубл(?:я|ей)|руб'],
      ['$', 'доллар', 'доллар(?:а|ов)'],
      ['€', 'евро', 'евро'],
      ['км', 'километр', 'километр(?:а|ов)'],
      ['кг', 'килограмм', 'килограмм(?:а|ов)?'],
    ],
  },
  pl: {
    sizes: [
      [3, 'tys\\.?|tysi(?:ąc|ące|ęcy)'],
      [6, 'mln\\.?|milion(?:y|ów)?'],
      [9, 'mld\\.?|miliard(?:y|ów)?'],
    ],
    units: [
      ['%', 'procent', 'procent'],
      ['zł', 'złoty', 'złot(?:e|ych)'],
      ['€', 'euro', 'euro'],
      ['$', 'dolar', 'dolar(?:y|ów)'],
      ['km', 'kilometr', 'kilometr(?:y|ów)'],
      ['kg', 'kilogram', 'kilogram(?:y|ów)'],
    ],
  },
};
