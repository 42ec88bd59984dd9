import { speechWordsOf, type SpeechWords } from './speechWords.ts';

/**
 * A language's words around quotations as regular expressions, each linear in the text that it
 * reads.
 */
export interface SpeechPatterns {
  words: SpeechWords;
  /** At the start of what follows a quotation: a verb, then the speaker (`subject`). */
  verbFirst: RegExp;
  /** At the start of what follows a quotation: the speaker, then a verb. */
  subjectFirst: RegExp;
  /** At the start of what follows: ", according to" and the speaker. */
  sourceAfter: RegExp;
  /** A verb that says who spoke, wherever it is. */
  verb: RegExp;
  participle: RegExp;
  /** Somebody is spoken to or described; the one who does so comes after `agent`. */
  passive: RegExp;
  agent: RegExp;
  /** At the start of what follows a quotation: "is how" the speaker puts it, "was the verdict of" the speaker. */
  howPut: RegExp;
  leadsOn: RegExp;
  sourceBefore: RegExp;
  /** At the start of a sentence: "For" and a full name. */
  viewBefore: RegExp;
  /** A whole sentence at the end of what precedes a quotation: "Tom Beale disagreed." */
  reaction: RegExp;
  /** "For X it was “…”; for Y, “": the view of another, after a quotation. */
  viewAgain: RegExp;
  /** At the start of what follows: the verb of a clause that has it at its end, "… „unsafe“ nennt". */
  verbLast: RegExp;
  pronoun: RegExp;
  /** Words that may come between a subject and its verb, at the end of a text. */
  betweenAtEnd: RegExp;
  determiner: RegExp;
  noName: RegExp;
  title: RegExp;
  goesOn: RegExp;
}

// A full stop belongs to an initial or a title; after any other word it ends a sentence.
const capital =
  "(?:(?:Mrs?|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Capt|Sgt|Rev|\\p{Lu})\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{0,40})";
// "Nora Quill der Zeitung": an article alone belongs to the one she spoke to.
const particle =
  "(?:(?:(?:van|von)\\s(?:der|den|dem)|de|van|von|al|bin|la|le|du|da|di|zu|d’|d')\\s?)";
/** A pronoun after a preposition: "according to him". */
export const oblique = 'him|her|ihm|ihr|lui|elle|hem|haar';
/** A name as the news write it: capitalised words, with particles and initials. */
export const namePattern = `${capital}(?:\\s${particle}{0,2}${capital}){0,5}`;

/** What the words of a quotation may be of somebody: his "verdict", where "the nickname of" is what others say. */
const telling =
  'verdict|view|opinion|assessment|judge?ment|conclusion|answer|reply|response|retort|reaction|message|warning|words?|comment|advice|description|summary|explanation|promise|plea|appeal|demand|question|claim|complaint|lament';

const patterns = new Map<SpeechWords, SpeechPatterns>();

/** `undefined` when the language is unknown here. */
export function speechPatternsOf(language: string): SpeechPatterns | undefined {
  const words = speechWordsOf(language);
  if (!words) return undefined;
  const made = patterns.get(words) ?? makePatterns(words);
  patterns.set(words, made);
  return made;
}

function makePatterns(words: SpeechWords): SpeechPatterns {
  const word = "[\\p{L}\\p{M}\\p{N}'’-]{1,40}";
  const described = `(?:(?:${words.determiners})(?<=[’'])|(?:${words.determiners})\\s)${word}`;
  const names = `${namePattern}(?:\\s(?:and|und|et|&)\\s${namePattern})?`;
  // The description is matched lazily, so that the first verb ends it.
  const party = `(?:${namePattern}\\s(?:${words.titles})\\s)?`;
  const short = `(?:${words.pronouns})|(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,4}${party}${names}|${described}(?:\\s${word}){0,6}`;
  // “Yard director Ida Holm told”, after a quotation in small letters.
  const office = `(?:(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,2}(?:${words.titles})\\s)?`;
  const lazy = `(?:${words.pronouns})|${office}${names}|${described}(?:\\s${word}){0,9}?`;
  const aside = '(?:,[^,“"«»”]{1,90},|\\s\\([^)]{1,60}\\))?';
  const between = `(?:\\s(?:${words.between})){0,3}`;
  // Whoever is told or described does not speak.
  const active = '(?<!(?<![\\p{L}])(?:is|are|was|were|been|being|be)\\s(?:\\p{Ll}{2,20}\\s)?)';
  const lead = '^[\\s,.:;!?–—\'’”"»-]*';
  const verbs = `(?<verb>${words.verbs})`;
  const notWord = '(?![\\p{L}\\p{N}])';
  const inverted = `(?:-t)?-?(?<inverted>${words.pronouns})?`;
  return {
    words,
    verbFirst: make(
      `${lead}${foldCase(verbs)}(?:${inverted}${notWord}(?:\\s(?<subject>${short}))?)`,
    ),
    subjectFirst: make(`${lead}(?<subject>${lazy})${aside}${between}\\s${verbs}${notWord}`),
    sourceAfter: make(
      `${lead}(?:${foldCase(words.accordingTo)})\\s(?<subject>(?:${oblique})${notWord}|${short})`,
    ),
    verb: make(`(?<![\\p{L}\\p{N}])${active}(?:${words.verbs})${notWord}`, 'gu'),
    participle: make(`(?<![\\p{L}\\p{N}])(?:${words.participles})${notWord}`, 'gu'),
    passive: make(`(?<![\\p{L}])(?:${words.passive})`),
    agent: make(`(?<![\\p{L}])(?:${words.agent})\\s(?<subject>${short})`),
    howPut: make(
      `^\\s?(?:is|was)\\s(?:(?:how|what)|the\\s(?:${telling})\\s(?:of|from))\\s(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,3}?(?<subject>${lazy})${aside}(?:${between}\\s(?:${words.verbs}|put|puts|saw|sees)${notWord}|(?<!^\\s?(?:is|was)\\s(?:how|what)\\s.*)(?=[.,]|$))`,
    ),
    leadsOn: make(words.leadsOn),
    sourceBefore: make(`(?:^|[\\s,;])(?:${foldCase(words.accordingTo)})\\s(?<subject>${short})`),
    viewBefore: make(`^\\s*(?:${words.inView})\\s(?<subject>${namePattern}\\s${namePattern})`),
    reaction: make(
      `(?:^|[.!?…]["”’»]?\\s)\\s*(?<subject>(?:${foldCase(words.pronouns)})|${namePattern})\\s(?:${words.reactions})[.!]\\s*$`,
    ),
    verbLast: make(`^\\s(?:${words.verbs})(?=[.,]|$)`),
    viewAgain: make(
      `^[,;]\\s(?:(?:and|but|while|und|aber|et|mais|en)\\s)?(?:${foldCase(words.inView.toLowerCase())})\\s(?<subject>${namePattern}\\s${namePattern}),?(?:\\s(?:was|is|war|ist|était|c’est|it was))?\\s*$`,
    ),
    pronoun: make(`^(?:${words.pronouns})$`, 'iu'),
    betweenAtEnd: make(`${between}\\s*$`),
    determiner: make(`^(?:${words.determiners})$`, 'iu'),
    noName: make(`^(?:${words.noName})$`, 'iu'),
    title: make(`^(?:${words.titles})\\.?$`, 'iu'),
    goesOn: make(`^(?:${words.goesOn})$`, 'u'),
  };
}

function make(source: string, flags = 'u'): RegExp {
  return new RegExp(source, flags);
}

/** Lets the first letter of each alternative be a capital; names keep theirs. */
function foldCase(source: string): string {
  return source.replace(
    /(^|[|(:>])(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  );
}
