/** The words of a language around a number, as regular expressions without flags. */
export interface QuantityWords {
  about: string;
  more: string;
  less: string;
  /** After a number: it is somebody's age. The number is not part of it. */
  age: string;
  /** Before a number: it is somebody's age. */
  aged: string;
  /** Nouns for people of whom nothing else is said: they count the same. */
  crowd: RegExp;
  /** Behind a number without a noun, which counts people: “22 were hurt”. */
  verbs: RegExp;
  /** The counted noun among the words after a number. */
  noun: RegExp;
  /** Nouns that count no things: what they are part of says when, or how often. */
  noThings: RegExp;
}

/** By language, as BCP 47 has it. */
export const quantityWords: Readonly<Record<string, QuantityWords>> = {
  en: {
    about: 'about|around|some|nearly|almost|roughly|approximately|an estimated',
    more: 'more than|over|at least|upwards of',
    less: 'fewer than|less than|under|up to|at most|no more than',
    age: '[- ]years?[- ]old',
    aged: 'aged|(?:boy|girl|man|woman|child|teenager) of',
    crowd:
      /^(?:people|persons|visitors|guests|bathers|swimmers|passengers|spectators|residents|inhabitants|villagers|protesters|demonstrators|marchers|participants|commuters)$/iu,
    verbs: /^\s(?:were|had|have|are)\s/u,
    noun: /^(?:people|men|women|children|police|\p{Ll}{2,}(?<![su'’])s)$/u,
    noThings:
      /^(?:times|ago|years|months|weeks|days|hours|minutes|seconds|points|others|dozens?|hundreds?|thousands?)$/u,
  },
  fr: {
    about: 'environ|près de|quelque|presque',
    more: "plus de|au moins|plus d[’']",
    less: "moins de|jusqu[’']à|au plus",
    age: ' ans(?!\\p{L})',
    aged: 'âgée?s? de|(?:garçon|fille|homme|femme|enfant) de',
    crowd: /^(?:personnes|habitants|passagers|visiteurs|manifestants|spectateurs|voyageurs)$/iu,
    verbs: /^\s(?:ont|sont|avaient|étaient)\s/u,
    noun: /^\p{Ll}{3,}[sx]$/u,
    noThings:
      /^(?:fois|ans|années|mois|semaines|jours|heures|minutes|secondes|points|autres|dizaines?|centaines?|milliers?)$/u,
  },
  de: {
    about: 'rund|etwa|fast|knapp|ungefähr|circa|ca\\.',
    more: 'mehr als|über|mindestens',
    less: 'weniger als|bis zu|höchstens|unter',
    age: '[- ](?:jährigen?|jähriger|jahre alt)',
    aged: 'im alter von',
    crowd:
      /^(?:Menschen|Personen|Leuten?|Besuchern?|Gästen?|Passagieren?|Fahrgästen?|Einwohnern?|Bewohnern?|Zuschauern?|Demonstranten)$/iu,
    verbs: /^\s(?:wurden|waren|haben|hatten|sind|mussten)\s/u,
    noun: /^\p{Lu}\p{Ll}{2,}$/u,
    noThings:
      /^(?:Mal|Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Punkten?|Uhr|Dutzend|Hunderte?|Tausende?)$/u,
  },
};
