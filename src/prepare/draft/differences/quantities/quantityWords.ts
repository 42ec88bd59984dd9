/** The words of a language around a number, as regular expressions without flags. */
export interface QuantityWords {
  about: string;
  more: string;
  less: string;
  /** After a number: it is somebody's age. The number is not part of it. */
  age: string;
  /** Before a number: it is somebody's age. */
  aged: string;
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
    noun: /^\p{Lu}\p{Ll}{2,}$/u,
    noThings:
      /^(?:Mal|Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Punkten?|Uhr|Dutzend|Hunderte?|Tausende?)$/u,
  },
};
