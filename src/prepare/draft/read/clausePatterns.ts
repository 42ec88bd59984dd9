const time = '\\b(?:minute|hour|day|night|morning|evening|week|month|year)s?';
const amount =
  '(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+(?:teen|ty)(?:-\\p{Ll}+)?|half an?|several|many|some|few|couple of|hundred|hours|\\d+)';
const spanning = 'in|during|over|within|for|at least|a (?:week|month|year|decade) to';
/**
 * "three months after", but not "on Sunday night after": the measure belongs to the clause that it
 * introduces.
 */
export const measure = `(?:(?:${spanning}) )?(?:(?:less than|more than|at least|at most|just|only|about|some|barely|almost|nearly) ){0,2}(?:${amount} ){1,2}${time} `;
const measured = `(?<!(?:than|just|only|about|some|barely|almost|nearly|half|${spanning}|${amount})\\s)${measure}(?:after|before)`;

/** "until the police came", but not "until at least 25 March". */
const untilSomething =
  'until(?! (?:at|about|around|late|early|mid|next|last|this|further|now|then|noon|midnight|\\d|\\p{Lu}|the (?:end|start|beginning)))';

/** Past forms that cannot be taken for a noun, an adjective or a present form. */
const strongPast =
  'said|told|took|made|went|came|gave|swept|drew|grew|blew|threw|flew|froze|chose|rode|drove|wore|bore|swore|sank|rang|sang|drank|swam|ran|began|became|won|hung|stuck|struck|dug|shook|fled|led|met|sent|spent|built|dealt|knelt|kept|slept|wept|crept|lost|sold|held|stood|understood|bought|brought|caught|fought|sought|taught|thought|found|quit|rose|arose|woke|broke|spoke|stole|wrote|beat|ate|fell|saw|knew|got|forgot|paid|laid|heard|left';
/** Verbs with which a sentence continues after a clause between commas. */
export const goesOn = `was|were|is|are|has|have|had|will|\\p{Ll}{2,25}ed|${strongPast}`;
/** Past forms without a regular ending, besides those in the tenses of dates. */
const strongVerbs =
  'tore|set|put|cut|hit|lit|shut|burst|swept|drew|grew|blew|threw|flew|froze|chose|rode|drove|wore|bore|swore|sank|rang|sang|drank|swam|ran|began|won|hung|stuck|struck|dug|spun|shook|forgave|bade|bid|fled|bled|fed|led|read|met|lent|bent|sent|spent|built|dealt|dreamt|felt|knelt|kept|slept|wept|crept|left|lost|shot|sold|told|held|stood|understood|bought|brought|caught|fought|sought|taught|thought|found|bound|ground|wound|quit|rose|arose|woke|broke|spoke|stole|froze|wrote|beat|ate|fell|saw|knew|gave|got|forgot|let|paid|laid|said|heard|may|might|must|can|could|should|would';

/** "the letter in which": the preposition belongs to the clause that it introduces. */
export const prepositions =
  'in|on|at|of|for|from|by|with|to|under|through|during|after|against|about|into|over';

/** "Sixty people fell ill, two of them badly" in French: "dont deux" counts a part of those before. */
const dont =
  'dont(?! (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|certaine?s|la plupart|\\d))';

/** “Four of whom were never found” are of those whom the clause before names. */
const quantity =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\p{Ll}+(?:teen|ty)|\\d+|some|many|most|all|both|none|several|half|few|each|neither|either)';

/** Words that begin a clause of their own, with or without a comma before them. */
const openers: Readonly<Record<string, { first: string; afterComma: string; alone: string }>> = {
  en: {
    first:
      'after|before|following|when|while|as|since|once|during|although|though|because|if|until|for the first time|shortly|despite',
    afterComma:
      'and|but|or|so|nor|yet|for|which|who|whose|whom|where|when|while|whereas|as|after|before|since|because|although|though|until|with|including|having|following|during',
    alone: `(?<!\\b${quantity}\\s)(?:${prepositions}) (?:which|whom|whose)|(?<!\\b(?:${prepositions})\\s)(?:who|which|whose)|where|when|while|(?<!${time}\\s)(?:after|before)|because|although|though|${untilSomething}|but|(?<!as \\p{L}+ )as (?:he|she|it|they|the)|${measured}`,
  },
  fr: {
    first: 'après|avant|lorsque|quand|alors|tandis|depuis|pendant|si|comme|bien',
    afterComma: `et|mais|ou|donc|car|qui|que|${dont}|où|quand|lorsque|tandis|alors|après|avant|parce|puisque|bien`,
    alone: `qui|${dont}|où|quand|lorsque|tandis que|alors que|après que|avant que|parce que|mais`,
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

export const otherVerbPatterns = new Map(
  Object.entries(otherVerbs).map(([key, verbs]) => [
    key,
    new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'gu'),
  ]),
);

/** "and hundreds of residents were moved out": another subject with its verb. */
export const joinedSubject =
  /^and (?:[\p{L}\p{N}’'.-]{1,20}\s){1,4}(?:was|were|is|are|has|have|had|will|\p{Ll}{2,25}ed)\s/u;

/** "Two men of 19 and 20 had come": the second number is no subject of its own. */
const joinedNumber = String.raw`(?<=\p{N}\s)and \p{N}+ (?:was|were|is|are|has|have|had|will|\p{Ll}{2,25}ed)\s`;

export const betweenPieces = /[;:—–](?=\s)|\s-(?=\s)|[()]/gu;

/** By language: where a sentence is cut, and its first clause if a comma ends that. */
export const cutPatterns = new Map(
  Object.entries(openers).map(([key, { first, afterComma, alone }]) => [
    key,
    {
      within: [
        new RegExp(`,(?=[”"’]?\\s(?:${afterComma})\\b)`, 'giu'),
        new RegExp(`(?<=[\\p{L}\\p{N}”"’,])\\s(?=(?:${alone})\\s)`, 'gu'),
        /,(?=\s\p{Ll}{2,25}ing\s)/gu,
        // After a clause set between commas the sentence continues with its verb.
        new RegExp(`,(?=\\s(?:${goesOn})\\s)`, 'gu'),
        /\s(?=and (?:was|were|is|are|has|have|had|will|\p{Ll}{2,25}ed)\s)/gu,
        new RegExp(`\\s(?!${joinedNumber})(?=${joinedSubject.source.slice(1)})`, 'gu'),
      ],
      first: new RegExp(`^\\W{0,3}(?:${first})\\b[^,]*,`, 'iu'),
    },
  ]),
);
