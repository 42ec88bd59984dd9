import { firstSentence, lastSentence } from './sentences.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';
import { namesThing } from './namesThing.ts';
import { isName, isNoSubject, namedBehind, withGenitive } from './namedBehind.ts';
import { subjectAtStart, subjectBefore } from './subjectBefore.ts';
import { subjectOf } from './subjectOf.ts';

/** Whom the words around a quotation name as its speaker, in the article's words. */
export interface Attribution {
  subject: string;
  /** Whether the verb says that an earlier statement continues. */
  goesOn: boolean;
}

/** Finds the attribution that follows a quotation: `," said X`, `," X said`, `," according to X`. */
export function attributionAfter(after: string, patterns: SpeechPatterns): Attribution | undefined {
  const sentence = firstSentence(after.trimStart());
  const source = patterns.sourceAfter.exec(sentence)?.groups?.['subject'];
  if (source !== undefined) {
    return {
      subject: namedBehind(sentence, source, patterns) ?? source,
      goesOn: false,
    };
  }
  const told = (toldBy.exec(sentence) ?? inWordsOf.exec(sentence))?.groups?.['subject'];
  if (told !== undefined) return { subject: told, goesOn: false };
  const signed = signature.exec(after)?.groups?.['name'];
  if (signed !== undefined && isName(signed, patterns)) return { subject: signed, goesOn: false };
  const how = patterns.howPut.exec(sentence)?.groups?.['subject'];
  if (how !== undefined) {
    return {
      subject: namedBehind(sentence, how, patterns) ?? how,
      goesOn: false,
    };
  }
  return attributionIn(sentence, patterns) ?? attributionIn(behindClause(sentence), patterns, true);
}

/**
 * “… „nie verloren“ gewesen, sagte Vale”: the rest of a sentence after a clause that contains the
 * end of the quotation.
 */
function behindClause(sentence: string): string {
  const clause = /^\s?[^\s,.;:!?“”"„«»][^,.;:!?“”"„«»]{0,60}(?=,\s)/u.exec(sentence)?.[0];
  return clause === undefined ? '' : sentence.slice(clause.length);
}

function attributionIn(
  sentence: string,
  patterns: SpeechPatterns,
  isInverted = false,
): Attribution | undefined {
  const all = isInverted ? [patterns.verbFirst] : [patterns.subjectFirst, patterns.verbFirst];
  for (const pattern of all) {
    const groups = pattern.exec(sentence)?.groups;
    // “a-t-elle dit”: French has the pronoun inside the verb.
    const inside = /-t-(?:il|elle)(?=\s)/u.exec(groups?.['verb'] ?? '')?.[0].slice(3);
    const own = inside ?? groups?.['inverted'] ?? groups?.['subject'];
    const subject = own ?? (groups ? patterns.words.omitted : undefined);
    if (subject === undefined || isNoSubject(subject, patterns)) continue;
    const goesOn = patterns.goesOn.test(groups?.['verb'] ?? '');
    return {
      subject: namedBehind(sentence, subject, patterns) ?? withGenitive(sentence, subject),
      goesOn,
    };
  }
  return undefined;
}

/** Finds the attribution in the sentence that leads to a quotation: `X said: “`, `X called it “`. */
export function attributionBefore(
  before: string,
  patterns: SpeechPatterns,
): Attribution | undefined {
  const also = elliptical.exec(before)?.groups;
  const other = also?.['subject'] ?? also?.['full'];
  if (other !== undefined && !isNoSubject(other, patterns))
    return { subject: other, goesOn: false };
  const again = patterns.viewAgain.exec(before)?.groups?.['subject'];
  if (again !== undefined) return { subject: again, goesOn: false };
  const sentence = lastSentence(before).replaceAll(/(?<!\p{L})so-called(?!\p{L})/giu, '');
  const view = patterns.viewBefore.exec(sentence);
  const viewer = view?.groups?.['subject'];
  // "To Ida Frost he wrote “": a verb of saying has a subject of its own.
  const isView = sentence.slice(view?.[0].length).search(patterns.verb) < 0;
  if (viewer !== undefined && isView && !namesThing(viewer)) {
    return { subject: viewer, goesOn: false };
  }
  const onTopic = topic.exec(sentence)?.groups?.['subject'];
  if (onTopic !== undefined && sentence.search(patterns.verb) < 0 && isPerson(onTopic, patterns)) {
    return { subject: onTopic, goesOn: false };
  }
  const words = wordsOf.exec(sentence)?.groups?.['subject'];
  if (words !== undefined) return { subject: words, goesOn: false };
  const source = patterns.sourceBefore.exec(sentence)?.groups?.['subject'];
  const byVerb = subjectOfVerb(sentence, patterns);
  if (byVerb) return byVerb;
  const speaks = [patterns.verb, patterns.participle].some((one) => sentence.search(one) >= 0);
  const writer = speaks ? written.exec(sentence)?.groups?.['name'] : undefined;
  if (writer !== undefined && !namesThing(writer)) return { subject: writer, goesOn: false };
  const first = speaks
    ? (subjectOfClause(sentence, patterns) ?? subjectAtStart(sentence, patterns))
    : undefined;
  if (first !== undefined) return { subject: first, goesOn: false };
  if (source !== undefined) {
    const subject = namedBehind(sentence, source, patterns) ?? withGenitive(sentence, source);
    return { subject, goesOn: false };
  }
  const told = toldBy.exec(sentence)?.groups?.['subject'];
  return told === undefined ? leaderBefore(sentence, patterns) : { subject: told, goesOn: false };
}

/** `“We are,” in Kemp’s phrase, “`: at the beginning of what follows. */
const inWordsOf =
  /^[\s,]*in\s(?<subject>(?:(?:the|his|her)\s\p{Ll}+|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?))['’]s\s(?:words?|phrase|view|opinion|telling|account)(?!\p{L})/u;

/** The subject of the last verb of saying that has one: before it, or after it where it leads on. */
function subjectOfVerb(sentence: string, patterns: SpeechPatterns): Attribution | undefined {
  for (const verb of [...sentence.matchAll(patterns.verb)].toReversed()) {
    const goesOn = patterns.goesOn.test(verb[0]);
    const subject = patterns.inverts.test(sentence)
      ? undefined
      : subjectBefore(sentence.slice(0, verb.index), patterns);
    if (subject !== undefined) return { subject, goesOn };
    const inverted = patterns.verbFirst.exec(sentence.slice(verb.index))?.groups;
    const behind = inverted?.['inverted'] ?? inverted?.['subject'];
    // « Il était, a dit sa veuve, “malade” »
    const isIncise = /,\s*$/u.test(sentence.slice(0, verb.index)) && /,\s*$/u.test(sentence);
    if (isIncise && behind !== undefined && !isNoSubject(behind, patterns)) {
      return {
        subject: namedBehind(sentence, behind, patterns) ?? behind,
        goesOn,
      };
    }
    // "called Vale “unsafe”" has its object there, "sagte Vale: „" its subject.
    const leadsOn = patterns.leadsOn.test(sentence.slice(verb.index));
    if (
      behind !== undefined &&
      leadsOn &&
      !isNoSubject(behind, patterns) &&
      isName(behind, patterns)
    ) {
      return { subject: behind, goesOn };
    }
  }
  return undefined;
}

/** “The union sued, but the court disagreed, finding it “”: the clause that the participle ends. */
function subjectOfClause(sentence: string, patterns: SpeechPatterns): string | undefined {
  const [clause] = sentence
    .split(/(?:[,;]\s(?:but|while|whereas|although|yet)|;)\s/u)
    .slice(1)
    .slice(-1);
  return clause === undefined || clause.search(patterns.participle) < 0
    ? undefined
    : subjectAtStart(clause, patterns);
}

/** “The mayor’s words – “” */
const wordsOf =
  /^\s*(?<subject>(?:(?:The|A|His|Her)\s(?:\p{Ll}+\s){0,2})?[\p{L}\s-]{2,40})['’]s\s(?:own\s|last\s|first\s|exact\s|final\s)?(?:words?|reply|answer|verdict|message|response|advice)\s?[–—:,]?\s*$/u;

/** „Dem Bericht zufolge“: the preposition behind its noun. */
const toldBy =
  /(?:^|[\s,])(?<subject>(?:[Dd]e[mrn]|[Ee]ine[rmn]|[Ss]eine[rmn]|[Ii]hre[rmn])\s(?:[\p{L}-]{1,30}\s){0,3}?\p{Lu}[\p{L}-]{1,30}|\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?)\szufolge(?!\p{L})/u;

/** “His reply was short:”, in words that a pronoun could stand for. */
const reply =
  /^\s*(?:His|Her|Seine?|Ihre?|Sa|Son|Su)\s(?:\p{Ll}+\s)?(?:reply|answer|verdict|response|message|advice|comment|conclusion|explanation|warning|Antwort|Fazit|Botschaft|Rat|Reaktion|Kommentar|réponse|message|conseil|constat|respuesta|mensaje|conclusión)(?!\p{L})[^:“„«]{0,40}:\s*$/u;

/** Before a colon, any verb may lead to a quotation, or none: "Her deputy disagreed: “", "Vale: “". */
function leaderBefore(sentence: string, patterns: SpeechPatterns): Attribution | undefined {
  if (reply.test(sentence)) {
    return {
      subject: patterns.words.pronouns.split('|')[0] ?? '',
      goesOn: false,
    };
  }
  const leading =
    /^(?<before>.{2,160}?)(?:\s(?:is|was|were|ist|war|est|était))?(?:\s(?:more|less|even|plus|moins|très|noch|weniger))?\s\p{Ll}{3,30}\s?:\s*$/u.exec(
      sentence,
    )?.groups?.['before'];
  const leader = leading === undefined ? undefined : subjectBefore(leading, patterns);
  // “A sign on the door:” ends like a description with its verb.
  const isCut = patterns.determiner.test(leader?.split(/\s/u).at(-1) ?? '');
  if (leader !== undefined && !isCut) {
    // “Edda Lang remembers the day well: “”: the speaker is the name at the beginning of the
    // sentence, not what it is about.
    const own = /^\p{Lu}/u.test(leader) ? undefined : nameAtStart.exec(sentence)?.groups?.['name'];
    const subject = own !== undefined && !isNoSubject(own, patterns) ? own : leader;
    return { subject, goesOn: false };
  }
  const named = /^\s*(?<subject>\p{Lu}[^,.;:!?“"«»]{1,60}?)\s?:\s*$/u.exec(sentence)?.groups;
  const name = named?.['subject'];
  // “In a letter from the town it says: “”
  // “A sign on the door: “”
  const isPlace =
    / (?:on|in|at|auf|an|in|sur|dans|en|sobre) (?:the|der|dem|la|le|el)(?!\p{L})/u.test(name ?? '');
  // “Ganz anders klingt das bei der Stadt: „”
  const isClause = /(?<!\p{L})(?:das|es|dies|ça|cela|lo|it|that|this)(?!\p{L})/u.test(name ?? '');
  // “Anders sieht das Omar Haddad: „”
  const last = isClause ? nameAtEnd.exec(name ?? '')?.groups?.['name'] : undefined;
  if (last !== undefined) return { subject: last, goesOn: false };
  if (name !== undefined && !isPlace && !isClause && !isNoSubject(name, patterns))
    return { subject: name, goesOn: false };
  // “The union’s chair, Tom Beale, has no doubt: “”
  const own = /:\s*$/u.test(sentence) ? subjectOf(sentence, patterns, []) : undefined;
  return own === undefined ? undefined : { subject: own, goesOn: false };
}

/** "A post by Nora Quill calling the inquiry “": who wrote it, not what was written. */
const written = new RegExp(
  `^\\s*(?:An?|The|Ein|Eine|Der|Die|Un|Une|La|Le)\\s(?:[\\p{L}-]+\\s){0,2}(?:post|letter|e-?mail|statement|message|tweet|note|essay|review|Brief|Beitrag|E-Mail|Schreiben|Mitteilung|lettre|courriel|billet|tribune)\\s(?:by|from|von|de)\\s(?<name>${namePattern}\\s${namePattern})(?=\\s\\p{Ll}|,)`,
  'u',
);

/** “Mayor on pump failure: “”, as headlines have it. */
const topic =
  /^\s*(?<subject>\p{Lu}[^,.;:!?“”"«»]{1,40}?)\s(?:on|about|zu|zur|zum|über|sur|over)\s[^,.;:!?“”"«»]{2,60}:\s*$/u;

const isPerson = (words: string, { determiner, noName }: SpeechPatterns) => {
  const [first = ''] = words.split(/\s/u);
  return !determiner.test(first) && !noName.test(first) && !namesThing(words);
};

const nameAtEnd = new RegExp(`\\s(?<name>${namePattern}\\s${namePattern})$`, 'u');
const nameAtStart = new RegExp(`^\\s*(?<name>${namePattern}\\s${namePattern})(?=\\s\\p{Ll})`, 'u');

/** Verbs with which words are somebody else's: "was found guilty of", "heard him say". */
const suffers =
  '(?:(?:has|had|a|avait)\\s)?(?:is|are|was|were|been|became|got|heard|wird|wurde|ist|war|hörte|est|était|fut|été|entendit)';

/**
 * "called it “unsafe”, and Sedge “a disgrace”": the verb of the preceding quotation applies again. A
 * full name may have any other verb: "“solid”, Lise Morel sees “a danger”".
 */
const elliptical = new RegExp(
  `^[,;]?\\s(?:(?:and|while|but|und|et|mais|aber)\\s(?<subject>${namePattern})\\s|(?:(?:and|while|but|und|et|mais|aber)\\s)?(?<full>${namePattern}\\s${namePattern})(?!\\s${suffers}\\s)(?:\\s\\p{Ll}[\\p{L}’'-]*){1,5}\\s)$`,
  'u',
);

/** `“We knew.” – Nora Quill`, the way a pull quote is signed. */
const signature = new RegExp(
  `^\\s*[–—-]{1,2}\\s?(?<name>${namePattern})(?:,[^.!?“"]{1,60})?\\s*$`,
  'u',
);
