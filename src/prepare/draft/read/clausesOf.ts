import { grammarFor } from '../../find/dates/language/grammarFor.ts';

/** A piece of a sentence, in UTF-16 units of it; `end` exclusive. */
interface Piece {
  start: number;
  end: number;
}

/** A clause, with the noun that it is about if that is in the previous clause. */
export interface ClauseRange extends Piece {
  /** What is inserted between its subject and its verb: clauses of their own. */
  inner?: Piece;
  /** The noun that it is about, which the previous clause tells of. */
  noun?: Piece;
}

const time = '\\b(?:minute|hour|day|night|morning|evening|week|month|year)s?';
const amount =
  '(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+(?:teen|ty)(?:-\\p{Ll}+)?|half an?|several|many|some|few|couple of|hundred|hours|\\d+)';
const spanning = 'in|during|over|within|for';
/**
 * "three months after", but not "on Sunday night after": the measure belongs to the clause that it
 * introduces.
 */
const measure = `(?:(?:${spanning}) )?(?:(?:less than|more than|just|only|about|some|barely|almost|nearly) ){0,2}(?:${amount} ){1,2}${time} `;
const measured = `(?<!(?:than|just|only|about|some|barely|almost|nearly|half|${spanning}|${amount})\\s)${measure}(?:after|before)`;

/** "until the police came", but not "until at least 25 March". */
const untilSomething =
  'until(?! (?:at|about|around|late|early|mid|next|last|this|further|now|then|noon|midnight|\\d|\\p{Lu}|the (?:end|start|beginning)))';

/** Past forms that cannot be taken for a noun, an adjective or a present form. */
const strongPast =
  'said|told|took|made|went|came|gave|swept|drew|grew|blew|threw|flew|froze|chose|rode|drove|wore|bore|swore|sank|rang|sang|drank|swam|ran|began|became|won|hung|stuck|struck|dug|shook|fled|led|met|sent|spent|built|dealt|knelt|kept|slept|wept|crept|lost|sold|held|stood|understood|bought|brought|caught|fought|sought|taught|thought|found|quit|rose|arose|woke|broke|spoke|stole|wrote|beat|ate|fell|saw|knew|got|forgot|paid|laid|heard|left';
/** Verbs with which a sentence continues after a clause between commas. */
const goesOn = `was|were|is|are|has|have|had|will|\\p{Ll}{2,25}ed|${strongPast}`;
/** Past forms without a regular ending, besides those in the tenses of dates. */
const strongVerbs =
  'tore|set|put|cut|hit|lit|shut|burst|swept|drew|grew|blew|threw|flew|froze|chose|rode|drove|wore|bore|swore|sank|rang|sang|drank|swam|ran|began|won|hung|stuck|struck|dug|spun|shook|forgave|bade|bid|fled|bled|fed|led|read|met|lent|bent|sent|spent|built|dealt|dreamt|felt|knelt|kept|slept|wept|crept|left|lost|shot|sold|told|held|stood|understood|bought|brought|caught|fought|sought|taught|thought|found|bound|ground|wound|quit|rose|arose|woke|broke|spoke|stole|froze|wrote|beat|ate|fell|saw|knew|gave|got|forgot|let|paid|laid|said|heard|may|might|must|can|could|should|would';

/** "the letter in which": the preposition belongs to the clause that it introduces. */
const prepositions =
  'in|on|at|of|for|from|by|with|to|under|through|during|after|against|about|into|over';

/** Words that begin a clause of their own, with or without a comma before them. */
const openers: Readonly<Record<string, { first: string; afterComma: string; alone: string }>> = {
  en: {
    first:
      'after|before|following|when|while|as|since|once|during|although|though|because|if|until|for the first time|shortly|despite',
    afterComma:
      'and|but|or|so|nor|yet|for|which|who|whose|whom|where|when|while|whereas|as|after|before|since|because|although|though|until|with|including|having|following|during',
    alone: `(?:${prepositions}) (?:which|whom|whose)|(?<!\\b(?:${prepositions})\\s)(?:who|which|whose)|where|when|while|(?<!${time}\\s)(?:after|before)|because|although|though|${untilSomething}|but|(?<!as \\p{L}+ )as (?:he|she|it|they|the)|${measured}`,
  },
  fr: {
    first: 'après|avant|lorsque|quand|alors|tandis|depuis|pendant|si|comme|bien',
    afterComma:
      'et|mais|ou|donc|car|qui|que|dont|où|quand|lorsque|tandis|alors|après|avant|parce|puisque|bien',
    alone: 'qui|dont|où|quand|lorsque|tandis que|alors que|après que|avant que|parce que|mais',
  },
  de: {
    first: 'nachdem|bevor|als|während|weil|obwohl|seit|nach|vor|wenn',
    afterComma:
      'und|aber|oder|denn|der|die|das|dem|den|dessen|deren|wo|wer|als|während|nachdem|bevor|weil|obwohl|bis|dass|wenn|indem|sodass',
    alone: 'während|nachdem|bevor|aber',
  },
};

/** Present forms and participles, which the tenses of dates do not need. */
const otherVerbs: Readonly<Record<string, string>> = {
  en: `${strongVerbs}|is|are|am|be|being|says?|tells?|wants?|calls?|denies|deny|admits?|claims?|plans?|(?<!\\b(?:the|a|an|this|that|his|her|its|their|our|no|any)\\s)(?!during|evening|morning|spring|nothing|something|anything|everything|building|according)\\p{Ll}{2,25}ing`,
  fr: '\\p{L}{2,25}ant|est|sont|a|ont|dit|\\p{Ll}{2,25}(?:ait|aient|é|ée|és|ées)',
  de: 'ist|sind|hat|haben|wird|werden|\\p{Ll}{2,25}(?:te|ten)|ge\\p{Ll}{2,25}(?:t|en)',
};

/**
 * Divides a sentence into clauses, each with a verb; together they are all of it. A piece without a
 * verb belongs to the clause before it, the first to the one after. In languages without rules of
 * their own, only semicolons, dashes, brackets and colons divide.
 *
 * @param quoted the ranges of the sentence between quotation marks, which are never divided
 */
export function clausesOf(
  sentence: string,
  language: string,
  quoted: readonly Piece[] = [],
): ClauseRange[] {
  const key = language.toLowerCase().split('-')[0] ?? '';
  const verbs = verbPlaces(sentence, key, language);
  const cuts = withoutSharedVerbs(sentence, cutsOf(sentence, key, verbs), verbs).filter(
    (at) => !quoted.some(({ start, end }) => at > start && at < end),
  );
  const pieces = [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? sentence.length }));
  const pieced = withVerbs(pieces, verbs);
  const clauses: ClauseRange[] = [];
  for (const [i, clause] of pieced.entries()) {
    const [first, before] = [pieced[0] ?? clause, clauses.at(-1)];
    clauses.push(
      i === 0 || !before
        ? clause
        : (withSharedSubject(sentence, clause, before, verbs) ??
            withSubject(sentence, clause, first)),
    );
  }
  return clauses;
}

/** "and hundreds of residents were moved out": another subject with its verb. */
const joinedSubject =
  /^and (?:[\p{L}\p{N}’'.-]{1,20}\s){1,4}(?:was|were|is|are|has|have|had|will|\p{Ll}{2,25}ed)\s/u;

/** "Nora Quill and Tom Sedge were there": a subject after "and" shares its verb if none precedes. */
function withoutSharedVerbs(
  sentence: string,
  cuts: readonly number[],
  verbs: readonly number[],
): number[] {
  const kept: number[] = [];
  for (const at of cuts) {
    const from = kept.at(-1) ?? 0;
    const isShared = !verbs.some((verb) => verb >= from && verb < at);
    if (!isShared || !joinedSubject.test(sentence.slice(at))) kept.push(at);
  }
  return kept;
}

/** "and closed its doors", after a clause that says who. */
const joinedVerb = new RegExp(
  `^,?\\s?(?:and|but)\\s(?:(?:last|later|then|also|now|soon|first|\\p{Ll}{2,20}ly)\\s)?(?:${goesOn})\\s`,
  'u',
);

/** A second verb of one subject: to be readable alone, it begins where the subject does. */
function withSharedSubject(
  sentence: string,
  { start, end }: Piece,
  before: ClauseRange,
  verbs: readonly number[],
): ClauseRange | undefined {
  if (!joinedVerb.test(sentence.slice(start, end))) return undefined;
  const verb =
    before.inner?.start ?? verbs.toSorted((a, b) => a - b).find((at) => at > before.start);
  if (verb === undefined || verb >= start) return undefined;
  return { start: before.start, end, inner: { start: verb, end: start } };
}

function withVerbs(pieces: readonly Piece[], verbs: readonly number[]): Piece[] {
  const clauses: Piece[] = [];
  let waiting: number | undefined;
  for (const { start, end } of pieces) {
    const hasVerb = verbs.some((at) => at >= start && at < end);
    const last = clauses.at(-1);
    if (hasVerb) clauses.push({ start: waiting ?? start, end });
    else if (last) last.end = end;
    else waiting ??= start;
    if (hasVerb) waiting = undefined;
  }
  const end = pieces.at(-1)?.end ?? 0;
  return clauses.length > 0 ? clauses : [{ start: 0, end }];
}

/** "were leaked" after a clause between commas continues with the sentence's subject. */
const resumed = /,\s*$/u;
const verbFirst = new RegExp(`^\\s(?:${goesOn})\\s`, 'u');
/** How a sentence's first clause shows that its subject is interrupted. */
const interrupted = /^([^,—–(]{2,120}?)[,—–(]\s*(?:who|which|whose|where|qui|dont|où)\b/u;

function withSubject(sentence: string, clause: Piece, first: Piece): ClauseRange {
  const words = sentence.slice(clause.start, clause.end);
  const subject = interrupted.exec(sentence.slice(first.start, clause.start));
  if (subject && resumed.test(sentence.slice(0, clause.start)) && verbFirst.test(words)) {
    const start = first.start + (subject[1]?.length ?? 0);
    return { start: first.start, end: clause.end, inner: { start, end: clause.start } };
  }
  return withAntecedent(sentence, clause);
}

const relative = new RegExp(
  `^\\s*(?:who|which|whose|whom|where|(?:${prepositions}) (?:which|whom|whose)|qui|dont|où)\\b`,
  'u',
);
const antecedent =
  /(?:(?<!\p{L})(?:the|a|an|his|her|their|its|one|le|la|les|un|une)\s(?!(?:in|on|at|into|to|from|for|by|with)\s)(?:[\p{L}\p{N}’'-]+\s){0,3})?(?:\p{Lu}[\p{L}\p{N}’'-]*\s){0,3}[\p{L}\p{N}’'-]+[,(\s–—-]*$/u;

/** "who was elected" means nothing without its noun: a relative clause begins with the noun. */
function withAntecedent(sentence: string, { start, end }: Piece): ClauseRange {
  if (start === 0 || !relative.test(sentence.slice(start, end))) return { start, end };
  const before = sentence.slice(Math.max(0, start - longestNoun), start);
  const found = antecedent.exec(before);
  if (!found) return { start, end };
  const noun = { start: start - before.length + found.index, end: start };
  return { start: noun.start, end, noun };
}

/** How many UTF-16 units are searched for a noun. */
const longestNoun = 80;

/** "Before 3 pm and", "two days before the vote, the": no verb follows up to where the words part. */
const nounAfter = new RegExp(
  `^\\s?(?:${measure})?(?:after|before)\\s[^,;:)–—]*?(?=[,;:)–—]|\\.(?:\\s|$)|\\sand\\s|$)`,
  'u',
);

function isPreposition(sentence: string, at: number, verbs: readonly number[]): boolean {
  const noun = nounAfter.exec(sentence.slice(at));
  return noun !== null && !verbs.some((verb) => verb > at && verb < at + noun[0].length);
}

function cutsOf(sentence: string, key: string, verbs: readonly number[]): number[] {
  const own = openers[key];
  const patterns = [/[;:—–](?=\s)|\s-(?=\s)|[()]/gu];
  if (own) {
    patterns.push(
      new RegExp(`,(?=[”"’]?\\s(?:${own.afterComma})\\b)`, 'giu'),
      new RegExp(`(?<=[\\p{L}\\p{N}”"’,])\\s(?=(?:${own.alone})\\s)`, 'gu'),
      /,(?=\s\p{Ll}{2,25}ing\s)/gu,
      // After a clause set between commas the sentence continues with its verb.
      new RegExp(`,(?=\\s(?:${goesOn})\\s)`, 'gu'),
      /\s(?=and (?:was|were|is|are|has|have|had|will|\p{Ll}{2,25}ed)\s)/gu,
      new RegExp(`\\s(?=${joinedSubject.source.slice(1)})`, 'gu'),
    );
  }
  const cuts = patterns
    .flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(({ index, 0: sign }) => index + sign.length),
    )
    .filter((at) => !isPreposition(sentence, at, verbs));
  const first = own && new RegExp(`^\\W{0,3}(?:${own.first})\\b[^,]*,`, 'iu').exec(sentence);
  if (first) cuts.push(first[0].length);
  return [...new Set(cuts)]
    .filter((at) => at > 0 && at < sentence.length)
    .toSorted((a, b) => a - b);
}

function verbPlaces(sentence: string, key: string, language: string): number[] {
  const tenses = grammarFor(language)?.tenses;
  const own = otherVerbs[key];
  const patterns = [
    ...(tenses ? [tenses] : []),
    ...(own === undefined ? [] : [new RegExp(`(?<!\\p{L})(?:${own})(?!\\p{L})`, 'gu')]),
  ];
  return patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ index }) => index));
}
