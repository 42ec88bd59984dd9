import { firstSentence, lastSentence } from './sentences.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';
import { namesThing } from './namesThing.ts';
import { possessive, speaksForOffice, subjectAtStart, subjectBefore } from './subjectBefore.ts';

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
    return { subject: namedBehind(sentence, source, patterns) ?? source, goesOn: false };
  }
  const signed = signature.exec(after)?.groups?.['name'];
  if (signed !== undefined && isName(signed, patterns)) return { subject: signed, goesOn: false };
  const how = patterns.howPut.exec(sentence)?.groups?.['subject'];
  if (how !== undefined) {
    return { subject: namedBehind(sentence, how, patterns) ?? how, goesOn: false };
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
    const subject = inside ?? groups?.['inverted'] ?? groups?.['subject'];
    if (subject === undefined || isNoSubject(subject, patterns)) continue;
    const goesOn = patterns.goesOn.test(groups?.['verb'] ?? '');
    return { subject: namedBehind(sentence, subject, patterns) ?? subject, goesOn };
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
  const source = patterns.sourceBefore.exec(sentence)?.groups?.['subject'];
  for (const verb of [...sentence.matchAll(patterns.verb)].toReversed()) {
    const goesOn = patterns.goesOn.test(verb[0]);
    const subject = subjectBefore(sentence.slice(0, verb.index), patterns);
    if (subject !== undefined) return { subject, goesOn };
    const inverted = patterns.verbFirst.exec(sentence.slice(verb.index))?.groups;
    const behind = inverted?.['inverted'] ?? inverted?.['subject'];
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
  const speaks = [patterns.verb, patterns.participle].some((one) => sentence.search(one) >= 0);
  const writer = speaks ? written.exec(sentence)?.groups?.['name'] : undefined;
  if (writer !== undefined && !namesThing(writer)) return { subject: writer, goesOn: false };
  const first = speaks ? subjectAtStart(sentence, patterns) : undefined;
  if (first !== undefined) return { subject: first, goesOn: false };
  if (source !== undefined) {
    return { subject: namedBehind(sentence, source, patterns) ?? source, goesOn: false };
  }
  return leaderBefore(sentence, patterns);
}

/** Before a colon, any verb may lead to a quotation, or none: "Her deputy disagreed: “", "Vale: “". */
function leaderBefore(sentence: string, patterns: SpeechPatterns): Attribution | undefined {
  const leading =
    /^(?<before>.{2,160}?)(?:\s(?:is|was|were|ist|war|est|était))?\s\p{Ll}{3,30}:\s*$/u.exec(
      sentence,
    )?.groups?.['before'];
  const leader = leading === undefined ? undefined : subjectBefore(leading, patterns);
  if (leader !== undefined) {
    // “Edda Lang remembers the day well: “”: the speaker is the name at the beginning of the
    // sentence, not what it is about.
    const own = /^\p{Lu}/u.test(leader) ? undefined : nameAtStart.exec(sentence)?.groups?.['name'];
    const subject = own !== undefined && !isNoSubject(own, patterns) ? own : leader;
    return { subject, goesOn: false };
  }
  const named = /^\s*(?<subject>\p{Lu}[^,.;:!?“"«»]{1,60}?)\s?:\s*$/u.exec(sentence)?.groups;
  const name = named?.['subject'];
  // “In a letter from the town it says: “”
  return name === undefined || isNoSubject(name, patterns)
    ? undefined
    : { subject: name, goesOn: false };
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

/** Also behind a genitive: "the widow of the ferryman, Joan Pike". */
const apposition = new RegExp(
  `^(?:\\s(?:of|des|der|von|vom|du|de|d’)\\s?[^,.;:!?“”„"«»]{2,40})?,\\s(?<name>${namePattern})(?=[,.]|$)`,
  'u',
);

const lowerFirst = (words: string) =>
  words.trimStart().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** `,” sobbed Ida Frost.`: an unlisted verb, followed by a full name. */
export function unknownVerb(after: string): Attribution | undefined {
  const subject = sobbed.exec(after)?.groups?.['subject'];
  return subject === undefined || namesThing(subject) ? undefined : { subject, goesOn: false };
}

/** Words that put a name behind a quotation and say nothing of who spoke: "like", "featuring". */
const noVerb = [
  '\\p{Ll}+ing|and|but|with|from|for|into|like|unlike|against|after|before|about|over|under|near|despite',
  'since|beside|alongside|than|when|where|because|while|without|not|until|behind|versus|except|between',
  'among|that|which|who|whom|whose|und|von|mit|aus|für|ohne|gegen|über|wie|nach|neben|statt|trotz|seit',
  'bei|unter|vor|wegen|sowie|oder|auch|zwischen|außer|als|par|pour|avec|chez|contre|comme|sans|sur|avant',
  'après|envers|selon|dont|sauf|dans',
].join('|');

const sobbed = new RegExp(
  `^[\\s,]*(?!(?:${noVerb})\\s)\\p{Ll}{3,20}\\s(?<subject>${namePattern}\\s${namePattern})(?=[.,]|$)`,
  'u',
);

/**
 * Who describes or tells, in a passive sentence around a quotation: "was told by X that “",
 * "described as “…” by X". `null` if the sentence does not say; `undefined` when it is not passive.
 */
export function agentOf(
  before: string,
  after: string,
  patterns: SpeechPatterns,
): Attribution | null | undefined {
  const sentence = lastSentence(before);
  const passive = patterns.passive.exec(sentence);
  // Another verb after it says who spoke: "Sedge, who was told nothing, said “".
  const rest = passive ? sentence.slice(passive.index + passive[0].length) : '';
  if (!passive || rest.search(patterns.verb) >= 0) return undefined;
  const behind = /^[^.!?“"„«]{0,60}/u.exec(after)?.[0] ?? '';
  const opening = /^\s*(?:By|Von|Durch|Par|Door)\s/u.test(sentence) ? lowerFirst(sentence) : '';
  for (const words of [rest, behind, opening]) {
    const subject = patterns.agent.exec(words)?.groups?.['subject'];
    if (subject !== undefined && !isNoSubject(subject, patterns)) {
      return { subject: namedBehind(words, subject, patterns) ?? subject, goesOn: false };
    }
  }
  return null;
}

/** "the mayor's spokesman, Ilya Brandt": the name after a description. */
function namedBehind(
  sentence: string,
  subject: string,
  patterns: SpeechPatterns,
): string | undefined {
  const [first = ''] = subject.split(/\s|(?<=^[Ll][’'])/u);
  if (!patterns.determiner.test(first) || speaksForOffice(subject, patterns)) return undefined;
  const behind = sentence.slice(sentence.indexOf(subject) + subject.length);
  const name = apposition.exec(behind)?.groups?.['name'];
  // "His daughter, Leila": for somebody described by a relation to another person, one name is
  // enough.
  const isFull = name !== undefined && (/\s/u.test(name) || possessive.test(`${first} `));
  return isFull && !isNoSubject(name, patterns) ? name : undefined;
}

function isName(subject: string, patterns: SpeechPatterns): boolean {
  const last = subject.split(/\s/u).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !patterns.noName.test(last);
}

/** `said in Leeds`, `said on Friday`: a place or a day is not a person. */
export function isNoSubject(subject: string, patterns: SpeechPatterns): boolean {
  const [first = ''] = subject.split(/\s/u);
  if (patterns.determiner.test(first) || patterns.pronoun.test(first)) return false;
  return patterns.noName.test(first);
}
