import { namesThing } from './namesThing.ts';
import type { People } from './people.ts';
import { sentencesOf } from './sentences.ts';
import type { SpeechPatterns } from './speechPatterns.ts';
import { subjectAtStart } from './subjectBefore.ts';

/** “Tighe, a plumber, was not impressed.” */
const namedAside =
  /^\s*(?<name>\p{Lu}[\p{L}’'-]+),\s(?:an?|the|who|whose|ein|eine|der|die|un|une|le|la|qui|quien|que|\d{1,3})\s?[^,“"«»„.]{0,60},\s\p{Ll}/u;

/**
 * Whom "she" means where the sentence before is about somebody without a name: "A spokeswoman for the
 * mill denied this. “No,” she said". `undefined` when its subject is not such a person.
 */
export function describedBefore(
  before: string,
  people: People,
  patterns: SpeechPatterns,
): string | undefined {
  const told = sentencesOf(before).filter((one) => /\p{L}/u.test(one));
  const last = told.at(-1);
  // “Her spokesman declined to comment. Asked again, he said she was “”
  const isPronoun = last !== undefined && saidBy(patterns).test(last);
  const sentence = isPronoun ? told.at(-2) : last;
  const subject = sentence === undefined ? undefined : subjectAtStart(sentence, patterns);
  const [first = '', ...rest] = subject?.split(/\s/u) ?? [];
  const isPerson =
    (patterns.determiner.test(first) || /['’]s$/u.test(subject?.split(/\s/u).at(-2) ?? '')) &&
    rest.some((word) => patterns.title.test(word) || person.test(word));
  if (subject !== undefined && isPerson) return people.withTitle(subject);
  const relation = relationOf.exec(sentence ?? '')?.groups;
  if (relation && person.test(relation['noun'] ?? '')) return relation['words'];
  const named =
    sentence === undefined
      ? undefined
      : (namedAside.exec(sentence) ?? relationAside.exec(sentence))?.groups?.['name'];
  return named === undefined || patterns.noName.test(named) || namesThing(named)
    ? undefined
    : people.fullName(named);
}

/** “Ms Vale’s mother wept.” */
const relationOf =
  /^\s*(?<words>(?:\p{Lu}\p{Ll}{1,3}\.?\s)?\p{Lu}\p{L}+['’]s?\s(?<noun>\p{Ll}+))(?=\s\p{Ll})/u;

/** Nouns that are somebody, besides titles. */
const person = new RegExp(
  `^(?:spokes\\p{L}+|${[
    'neighbou?r|wife|husband|mother|father|son|daughter|brother|sister|friend|partner|widow|widower',
    'colleague|boss|landlord|landlady|tenant|customer|passenger|worker|nachbar(?:in)?|frau|mann',
    'mutter|vater|sohn|tochter|bruder|schwester|kolleg(?:e|in)|freund(?:in)?|chef(?:in)?|wirt(?:in)?',
    'witwer?|sprecher(?:in)?|zeug(?:e|in)|voisine?|mari|femme|mère|père|fils|fille|frère|sœur',
    'collègue|ami|amie|patronne?|veuve|veuf|témoin|gérante?|vecin[oa]|marido|mujer|madre|padre|hij[oa]',
    'herman[oa]|amig[oa]|compañer[oa]|viud[oa]|testigo|dueñ[oa]|jef[ea]|inquilin[oa]',
  ].join('|')})$`,
  'iu',
);

/** “Her father, Yusuf, remembers it differently.” */
const relationAside =
  /^\s*(?:His|Her|Their|The|Seine?|Ihre?|Der|Die|Son|Sa|Le|La|Su|El)\s[\p{Ll}\s-]{3,30},\s(?<name>\p{Lu}[\p{L}’'-]+),\s\p{Ll}/u;

/** A sentence that only goes on about somebody: “he said”, “Asked again, she told”. */
const saidBy = ({ words }: SpeechPatterns) =>
  new RegExp(
    `^\\s*(?:[^,“"«]{1,40},\\s)?(?:${words.pronouns})\\s(?:${words.verbs})(?!\\p{L})`,
    'iu',
  );
