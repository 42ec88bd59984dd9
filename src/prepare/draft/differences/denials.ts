/** What is denied, as a noun, by language. */
const claims = {
  en: 'claims?|allegations?|accusations?|suggestions?|reports?|criticisms?|versions?|accounts?|charges?|notion|idea|rumou?rs?|assertions?',
  fr: 'accusations?|allégations?|affirmations?|critiques?|rumeurs?|informations?|propos|version',
  de: 'vorwürfen?|vorwürfe|vorwurf|behauptung(?:en)?|darstellung(?:en)?|kritik|berichten?|berichte|anschuldigung(?:en)?|gerüchten?|gerüchte|angaben|aussagen?',
};

/** How a clause denies something: a verb of denying, or a phrase that contrasts it with a claim. */
const patterns: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    [
      // "was denied entry" and "denied him bail" refuse something, but deny nothing.
      String.raw`(?<!\b(?:was|were|been|being|be|is|are|get|got)\s)\b(?:den(?:y|ies|ied|ying))\s(?:(?:strongly|flatly|repeatedly)\s)?(?=that\b|having\b|\p{Ll}+ing\b|any\b|all\b|it\b|this\b|doing\b|(?:the|these|those|his|her|its|their|such)?\s?(?:\p{L}+\s){0,2}(?:${claims.en})\b)`,
      String.raw`\b(?:reject|dismiss|disput|refut|contradict|contest|rebut|challeng)(?:e?s|es|ed|ted|ing)?\s(?:(?:the|these|those|his|her|its|their|such|any|all|a|an)\s)?(?:\p{L}+\s){0,2}(?:${claims.en})\b`,
      String.raw`\bdisputes?d?\sthat\b`,
      String.raw`\bcontrary to\s(?:what|the|his|her|their|earlier|(?:${claims.en}))`,
      String.raw`\b(?:is|was|are|were) (?:simply |just )?(?:not true|untrue|a lie)\b`,
      String.raw`\bthere (?:is|was) no truth in\b`,
    ].join('|'),
    'iu',
  ),
  fr: new RegExp(
    String.raw`(?<!\p{L})(?:dément|démentent|a démenti|ont démenti|nie avoir|nie que|nient|a nié|réfute|a réfuté|contrairement à ce)(?!\p{L})|(?:conteste|rejette|a contesté|a rejeté)\s(?:\p{L}+[’'\s]){0,3}(?:${claims.fr})(?!\p{L})`,
    'iu',
  ),
  de: new RegExp(
    [
      String.raw`(?<!\p{L})(?:bestreitet|bestreiten|bestritt|bestritten|dementiert|dementieren|dementierte|dementierten|leugnet|leugnete|widersprach|widerspricht|widersprechen|widersprachen)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:entgegen|anders als)\s(?:\p{L}+\s){0,2}(?:${claims.de}|behauptet|dargestellt|berichtet)(?!\p{L})`,
      // "weist die Vorwürfe zurück", "habe die Vorwürfe zurückgewiesen", "Vorwürfe zurückzuweisen".
      String.raw`(?<!\p{L})(?:${claims.de})(?!\p{L})[^.;:]{0,60}\s(?:zurück|zurückgewiesen|zurückzuweisen)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:weist|weisen|wies|wiesen)\s[^.;:]{0,60}\svon sich(?!\p{L})|(?<!\p{L})dass\s[^.;:]{3,120}\szurückgewiesen(?!\p{L})`,
      String.raw`(?<!\p{L})(?:ist|sei|war|stimmt|stimme|treffe|trifft)\s(?:\p{L}+\s){0,2}(?:nicht wahr|unwahr|falsch|eine lüge|nicht|nicht zu)(?=\s*(?:[,.;]|$))`,
    ].join('|'),
    'iu',
  ),
};

/**
 * The words with which a clause denies; `undefined` when it denies nothing, as far as its language
 * is known.
 */
export function denialIn(words: string, language: string): string | undefined {
  return patterns[language.toLowerCase().split('-')[0] ?? '']?.exec(words)?.[0];
}
