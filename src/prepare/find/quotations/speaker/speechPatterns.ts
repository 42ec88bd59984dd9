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
  /** The same the other way round: `,” Tom Beale grinned`, “,” the owner’s daughter kept repeating`. */
  unlistedLast: RegExp;
  /** At the start of what follows a quotation that leads on: a verb that no list has, then the speaker. */
  unlisted: RegExp;
  participle: RegExp;
  /** Somebody is spoken to or described; the one who does so comes after `agent`. */
  passive: RegExp;
  agent: RegExp;
  /** At the start of what follows a quotation: "is how" the speaker puts it, "was the verdict of" the speaker. */
  howPut: RegExp;
  leadsOn: RegExp;
  /** At the beginning of a sentence in which the subject follows the verb; matches nothing else. */
  inverts: RegExp;
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
  /** What speaks without an article: “officials”. */
  several: RegExp;
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

/** Words that put a name behind a quotation and say nothing of who spoke: "like", "featuring". */
const noVerb = [
  '\\p{Ll}+ing|and|but|with|from|for|into|like|unlike|against|after|before|about|over|under|near|despite',
  'since|beside|alongside|than|when|where|because|while|without|not|until|behind|versus|except|between',
  'among|that|which|who|whom|whose|und|von|mit|aus|für|ohne|gegen|über|wie|nach|neben|statt|trotz|seit',
  'bei|unter|vor|wegen|sowie|oder|auch|zwischen|außer|als|par|pour|avec|chez|contre|comme|sans|sur|avant',
  'après|envers|selon|dont|sauf|dans|voilà|dass|weil|puis|mais|quand|que|qui|où|los|las|les|the|was|were',
  'his|her|their|our|its|der|die|das|dem|den|des|ein|eine|une|del|por|para|con|sin|pero|según|como|this',
].join('|');

/** “A raconté à la barre le père de Tilly”, “avisó a la salida del juzgado el abogado” */
const adverbial =
  "(?:\\s(?:à|devant|dans|vor|bei|im|beim|ante|en)\\s(?:la\\s|le\\s|l[’']|dem\\s|der\\s|el\\s)?[\\p{L}-]{2,20}(?=\\s(?!(?:a|à)\\s)(?:l[ae]|un|der|die|ein|el)\\s)|\\s(?:a la salida|a la entrada|al término|à la sortie|à l[’']issue|au terme|tras|durante|después|après)\\s(?:(?:de la|del|de|du|la|el|le)\\s)?(?:l[’'])?[\\p{L}-]{2,20}(?=\\s(?:l[ae]|une?|el)\\s))?";

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
  // “Management said”, without an article.
  const several = words.several === undefined ? '' : `|(?:${words.several})(?!\\p{L})`;
  const party = `(?:${namePattern}\\s(?:\\p{Ll}{2,20}\\s){0,2}(?:${words.titles})\\s)?`;
  const short = `(?:${words.pronouns})|(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,4}${party}${names}|${described}(?:\\s${word}){0,6}${several}`;
  // “Yard director Ida Holm told”, after a quotation in small letters.
  // “Rowe’s father”
  const relation = `${capital}(?<=[’']s?)\\s\\p{Ll}[\\p{L}-]{1,30}`;
  const office = `(?:(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,2}(?:${words.titles})\\s)?`;
  // The description is matched lazily, so that the first verb ends it.
  const lazy = `(?:${words.pronouns})|${relation}|${office}${names}|${described}(?:\\s${word}){0,9}?${several}`;
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
      `${lead}${foldCase(verbs)}(?:${inverted}${notWord}(?:${adverbial}\\s(?<subject>${short}))?)`,
    ),
    subjectFirst: make(`${lead}(?<subject>${lazy})${aside}${between}\\s${verbs}${notWord}`),
    sourceAfter: make(
      `${lead}(?:${foldCase(words.accordingTo)})\\s(?<subject>(?:${oblique})${notWord}|${short})`,
    ),
    verb: make(`(?<![\\p{L}\\p{N}])${active}(?:${words.verbs})${notWord}`, 'gu'),
    unlisted: make(
      `^[\\s,]*(?:se\\s|s[’'])?(?!(?:${noVerb})\\s)\\p{Ll}{3,20}(?:\\s(?:sich|les\\sépaules|encore|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le\\s(?:matin|soir)|(?:gestern|heute|noch))){0,3}\\s(?<subject>${office}${namePattern}\\s${namePattern}|(?:${words.determiners})\\s(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,2}(?:${words.titles}|\\p{Lu}[\\p{L}-]{1,30})(?:\\s${namePattern})?)(?=[.,]|\\s(?:on|in|at|after|outside|am|im|vor|nach|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|el)(?!\\p{L})|$)`,
    ),
    unlistedLast: make(
      `^[\\s,]*(?<subject>${relation}|${office}${namePattern}|(?:${words.determiners})\\s(?:\\p{Ll}[\\p{L}’'-]{1,30}\\s){1,3}?|(?:${words.determiners})\\s(?:\\p{Ll}[\\p{L}’'-]{1,30}\\s){0,3}?${namePattern})${aside}\\s?(?!(?:${noVerb}|of|to|on|in|at|heard|learned|saw|is|are|be)\\s)\\p{Ll}{1,20}(?:ed|s|ose|ept|ang|ung|id|old)(?!\\p{L})[^.!?“"]{0,60}(?:[.,]|$)`,
    ),
    participle: make(`(?<![\\p{L}\\p{N}])(?:${words.participles})${notWord}`, 'gu'),
    passive: make(`(?<![\\p{L}])(?:${words.passive})`),
    agent: make(`(?<![\\p{L}])(?:${words.agent})\\s(?<subject>${short})`),
    howPut: make(
      `^(?:[\\s,]{0,2}(?:(?:That|Those|This|These|Such)\\s)?(?:is|was|were|are)\\s(?:(?:how|what|all|everything)|the\\s(?:${telling})\\s(?:of|from))|[\\s,.:\u00A0]{0,4}(?:[Cc][’']est\\s(?:ainsi|ce|comme\\sça)|[Vv]oilà\\s(?:tout\\s)?ce)\\s(?:que|qu[’']))\\s?(?:\\p{Ll}[\\p{L}-]{1,30}\\s){0,3}?(?<subject>${lazy})${aside}(?:${between}\\s(?:${words.verbs}|puts?\\sit|(?<=\\p{Lu}[\\p{L}’'-]{1,30}\\s)\\p{Ll}{3,20}|a\\s(?:bien\\s)?(?:voulu|pu)\\sdire)${notWord}|(?<!^\\s?(?:is|was)\\s(?:how|what|all|everything)\\s.*|[Cc][’']est\\s.*|[Vv]oilà\\s.*)(?=[.,]|$))`,
    ),
    leadsOn: make(words.leadsOn),
    inverts: make(`^\\s*(?:${words.inverts ?? '(?!)'})\\s`),
    sourceBefore: make(`(?:^|[\\s,;])(?:${foldCase(words.accordingTo)})\\s(?<subject>${short})`),
    viewBefore: make(`^\\s*(?:${words.inView})\\s(?<subject>${namePattern}\\s${namePattern})`),
    reaction: make(
      `(?:^|[.!?…]["”’»]?\\s)\\s*(?:\\p{Lu}[^,.“"«]{1,40},\\s)?(?<subject>(?:${foldCase(words.pronouns)})|${namePattern})\\s(?:${words.reactions})\\s?[.!:]\\s*$`,
    ),
    verbLast: make(`^\\s(?:${words.verbs})(?=[.,]|$)`),
    viewAgain: make(
      `^[,;]\\s(?:(?:and|but|while|und|aber|et|mais|en)\\s)?(?:${foldCase(words.inView.toLowerCase())})\\s(?<subject>${namePattern}\\s${namePattern}),?(?:\\s(?:was|is|war|ist|était|c’est|it was))?\\s*$`,
    ),
    pronoun: make(`^(?:${words.pronouns})$`, 'iu'),
    betweenAtEnd: make(`${between}\\s*$`),
    determiner: make(`^(?:${words.determiners})$`, 'iu'),
    several: make(words.several === undefined ? '(?!)' : `^(?:${words.several})$`),
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
