import type { Meaning } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { ordinalOf, rule, yearOfTwo } from './words.ts';

const year = (text: string): Meaning => ({ kind: 'year', year: Number(text) });

/** What precedes a number that is a year. */
const dating =
  /(?:\b(?:in|since|by|until|till|from|before|after|during|of|circa|about|around|between|and|to|early|late|mid|the|year|fiscal|back|through|for|spring|summer|autumn|fall|winter|election|season)(?:\s(?:at least|at the latest|only|perhaps|maybe|probably))?|[(’'])[\s-]*$/iu;
/**
 * What precedes a number that is not a year: an amount, a name with a number, a telephone number.
 */
const counting =
  /(?:[$€£¥#№+.,:/\d]|\d-|\b\p{L}{1,2}-|[$€£¥#№\d]\s|\b(?:no|nos|nr|version|windows|office|flight|highway|route|room|block|channel|page|pages|model|boeing|airbus|serie[s]?|unit|box|resolution|section|article|area|room|regiment|class|apartment|suite|building|film|movie|novel|song|album|chapter|number|gate|platform|locker|code|lot|bill|rules?|bugs?|paragraphs?|clauses?|exhibits?|docket|ticket|proposition|directive|regulation|apollo|studio|psalm|verse|asteroid|line|bus|train|than|about|around|nearly|almost|approximately|some|over|under|another|only|least|most|roughly|dial|call|text|tel|phone|fax|radio|form|x|us)\.?\s{1,2})$/iu;
/** What follows a number that counts something. */
const counted =
  /^(?:[.,:]\d|[-‐/]\d|[-‐]\p{L}(?!\p{L})|\s?(?:[%€$£°]|percent|per cent|people|persons|men|women|children|students|pupils|workers|employees|jobs|homes|houses|troops|soldiers|votes|seats|points|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|ft|yards?|acres?|hectares?|tons?|tonnes?|kg|pounds?|lbs?|dollars?|euros?|cents?|yen|rupees|cars|vehicles|units|copies|shares|stores|passengers|residents|refugees|members|fans|calls|cases|deaths|victims|hours|minutes|seconds|days|weeks|months|years|times|mph|hp|hz|mhz|rpm|calories|gmt|utc|hrs|[kmgt]b|megabytes|gigabytes|pixels|watts?|volts?)\b)/iu;

/** Two capitals before a number are an airline or a road: "BA 1972", but not "the US 2010 census". */
const code = /(?<![\p{L}.])(?!US|UK|EU|UN|TV)\p{Lu}{2}\s$/u;

/**
 * Decides whether four figures are a year: by what surrounds them, or else by whether they look like
 * a recent one.
 */
function loneYear(match: RuleMatch): Meaning | undefined {
  const text = match.group('lone');
  const before = match.sentence.slice(Math.max(0, match.start - 24), match.start);
  const after = match.sentence.slice(match.end, match.end + 24);
  if (counted.test(after)) return undefined;
  if (code.test(before)) return undefined;
  const isDated = dating.test(before) || (match.start === 0 && after.startsWith(','));
  if (!isDated && counting.test(before)) return undefined;
  const number = Number(text);
  if (number >= 1900 && number <= 2099 && (isDated || number % 100 !== 0)) return year(text);
  return isDated &&
    /\b(?:in|since|by|until|from|year|circa|between|(?:treaty|peace|law|edict|statute|battle|siege|war|revolution|plague|famine|act|constitution) of)\s$|\(/iu.test(
      before,
    )
    ? year(text)
    : undefined;
}

/** "2003–2007", "2012-13". */
function yearInterval({ group }: RuleMatch): Meaning | undefined {
  const first = group('lone1');
  const second = group('lone2') || `${first.slice(0, 2)}${group('short')}`;
  return Number(second) > Number(first)
    ? { kind: 'interval', start: year(first), end: year(second) }
    : undefined;
}

const decadeWords = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "The 1800s" are a hundred years; "the 1900s" and "the 2000s" mean the first ten. */
const decadeOrCentury = (first: number): Meaning =>
  first % 100 === 0 && first < 1900 ? { kind: 'years', unit: 'century', first } : decade(first);

const decade = (first: number): Meaning => ({ kind: 'years', unit: 'decade', first });

function shortDecade(match: RuleMatch): Meaning | undefined {
  // "temperatures in the 80s", "a man in his 30s", "That 70s Show".
  if (/\b(?:temperatures?|degrees|highs|lows|weather|score[ds]?|shot)\b/i.test(match.sentence))
    return undefined;
  if (
    /\b(?:his|her|their|my|our|your)\s(?:early |mid[- ]?|late )?$/i.test(
      match.sentence.slice(0, match.start),
    )
  )
    return undefined;
  const number = Number(match.group('two'));
  return decade((number < 20 ? 2000 : 1900) + number);
}

const century = (text: string): Meaning | undefined => {
  const ordinal = ordinalOf(text);
  return ordinal >= 1 && ordinal <= 22
    ? { kind: 'years', unit: 'century', first: 100 * (ordinal - 1) }
    : undefined;
};

export const yearRules: readonly Rule[] = [
  rule('{lone}', loneYear),
  rule(
    '(?:{part}{-}|the year |calendar year |fiscal(?: year)? |fy ?)(?:of )?{lone}(?![-‐–/]\\d\\d(?!\\d))',
    ({ group }) => year(group('lone')),
  ),
  rule("(?<=(?:in|and|of|since|fiscal) )'(?<two>\\d\\d)", ({ group }) =>
    year(String(yearOfTwo(group('two')))),
  ),
  rule("fy ?'?(?<two>\\d\\d)", ({ group }) => year(String(yearOfTwo(group('two'))))),
  rule('{approx}{lone}(?! people)', (match) => {
    const word = match.group('approx');
    // "about 2000 people" is a count; "about 1990" is not.
    const isCount = counted.test(match.sentence.slice(match.end, match.end + 24));
    if (isCount || !/^(?:about|around|circa|c|ca|approximately|roughly)\b/i.test(word))
      return undefined;
    return Number(match.group('lone')) % 1000 === 0
      ? undefined
      : { ...year(match.group('lone')), approximate: true };
  }),
  rule('(?:c|ca)\\.? ?{lone}', ({ group }) => ({ ...year(group('lone')), approximate: true })),
  rule('{lone1}{–}{lone2}', yearInterval),
  rule('(?:from )?{lone1} (?:to|until|till|through) {lone2}', yearInterval),
  rule('between {lone1} and {lone2}', yearInterval),
  rule('{lone1}[-‐–/](?<short>\\d\\d)(?: season)?', yearInterval),
  rule("(?:the )?(?:{part}{-})?(?<first>1[0-9]\\d|20\\d)0'?s", ({ group }) =>
    decadeOrCentury(10 * Number(group('first'))),
  ),
  rule("(?:the )?(?:{part}{-})?'(?<two>[1-9]0)s", shortDecade),
  rule('(?:the |early |mid{-}|late |the (?:early |mid{-}|late ))(?<two>[2-9]0)s', shortDecade),
  rule(`the (?:{part}{-})?(?<word>${decadeWords.join('|')})`, ({ group }) =>
    decade(1920 + 10 * decadeWords.indexOf(group('word').toLowerCase())),
  ),
  rule('(?:the )?(?:{part}{-})?{ordinal}{-}century', ({ group }) => century(group('ordinal'))),
  rule("that '?\\d0s show", { kind: 'none' }),
  rule(
    "in (?:his|her|their|my|our|your) (?:(?:early |mid{-}?|late )?'?\\d0s|(?:early |mid{-}?|late )?\\p{L}+ties)",
    { kind: 'none' },
  ),
];
