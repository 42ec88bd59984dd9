import type { Meaning, Relation, WhichYear, Yearly } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { readRelation } from './readRelation.ts';
import { numberOf, ordinalOf, rule, yearOfTwo } from './words.ts';

const offsets = { last: -1, this: 0, next: 1, bare: 0 };

const seasons = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 } as const;

const yearly = (what: Yearly, which: WhichYear): Meaning => ({ kind: 'yearly', what, which });

function seasonOf({ group }: RuleMatch): Yearly | undefined {
  const word = group('season').toLowerCase();
  const found = Object.entries(seasons).find(([name]) => name === word);
  return found && { kind: 'season', season: found[1] };
}

/** The year given beside it, or the one that "of last year" leads to. */
function which({ group }: RuleMatch, otherwise: Relation): WhichYear {
  if (group('lone') !== '') return { year: Number(group('lone')) };
  if (group('two') !== '') return { year: yearOfTwo(group('two')) };
  if (group('relation') !== '') return { yearOffset: offsets[readRelation(group('relation'))] };
  return { relation: otherwise };
}

function season(match: RuleMatch): Meaning | undefined {
  const what = seasonOf(match);
  return what && yearly(what, which(match, 'bare'));
}

function seasonIn(match: RuleMatch, which: WhichYear): Meaning | undefined {
  const what = seasonOf(match);
  return what && yearly(what, which);
}

const relativeSeason = (match: RuleMatch) =>
  seasonIn(match, { relation: readRelation(match.group('relation')) });

/** A year before the last one that is over. */
function seasonBeforeLast(match: RuleMatch): Meaning | undefined {
  const last = seasonIn(match, { relation: 'last' });
  if (!last) return undefined;
  return {
    kind: 'around',
    unit: 'season',
    day: { kind: 'moved', day: last, offset: -1, unit: 'year' },
  };
}

const parts = [1, 2, 3, 4] as const;

/** Matches also have quarters and halves. */
const business =
  /\b(?:profits?|revenues?|earnings?|margins?|earned|sales|sold|growth|grew|growing|economy|economic|economists?|gdp|results?|percent|per cent|income|loss(?:es)?|banks?|rates?|production|output|share[sd]?|shareholders|stocks?|investors?|analysts?|company|companies|compan(?:y|ies)['’]s|million|billion|prices?|market|fiscal|financial|quarterly|forecast|demand|guidance|dividend|shipments|orders|deliveries|inflation|spending|jobs|unemployment|launch|deal|merger|report(?:s|ed)?)\b|%|\$/i;

const play =
  /\b(?:goals?|scor\w{1,4}|match|game|kick|penalty|half-?time|points|yards?|minutes|touchdowns?|passe[sd]|pass|baskets?|rebounds?|quarterback|team|teams|coach|players?|race|lead|led|trail\w*|tied|won|lost|season)\b/i;

/** "The first quarter of the moon": no year has it. */
const ofThings =
  /^\s(?:of|in)\s(?:the|an?|this|that|his|her|its|their|our)\s(?!(?:last|next|current|new|same|previous|following|coming|past|fiscal|financial|calendar|business|trading|school|year)\b)\p{L}/iu;

function quarter(match: RuleMatch): Meaning | undefined {
  const word = match.group('ordinal');
  const number = /^last$/i.test(word) ? 4 : ordinalOf(word);
  const quarter = parts.find((part) => part === number);
  if (quarter === undefined) return undefined;
  const hasYear =
    match.group('lone') !== '' || match.group('two') !== '' || match.group('relation') !== '';
  if (!hasYear && ofThings.test(match.sentence.slice(match.end))) return undefined;
  if (!hasYear && !business.test(match.sentence) && play.test(match.sentence)) return undefined;
  return yearly({ kind: 'quarter', quarter }, which(match, 'bare'));
}

function bareHalf(match: RuleMatch): Meaning | undefined {
  return business.test(match.sentence) && !play.test(match.sentence)
    ? half(match, 'bare')
    : undefined;
}

/** "the first nine months of 1997" */
function months(match: RuleMatch): Meaning | undefined {
  const count = numberOf(match.group('number'));
  if (count === undefined || count < 2 || count > 11) return undefined;
  const isFirst = /first/i.test(match.group('edge'));
  const of = which(match, 'this');
  if (count === 3) return yearly({ kind: 'quarter', quarter: isFirst ? 1 : 4 }, of);
  return {
    kind: 'interval',
    start: yearly({ kind: 'month', month: isFirst ? 1 : 13 - count }, of),
    end: yearly({ kind: 'month', month: isFirst ? count : 12 }, of),
  };
}

function half(match: RuleMatch, otherwise: Relation = 'this'): Meaning {
  const number = /second|latter|2/i.test(match.group('half')) ? 2 : 1;
  return yearly({ kind: 'half', half: number }, which(match, otherwise));
}

const ofYear =
  "(?: of|,)?(?: the)?(?: fiscal| financial| calendar)?(?: year)? (?:{lone}|{relation} year|'(?<two>\\d\\d))";
const fiscal = '(?:fiscal |financial |calendar )?';

export const seasonRules: readonly Rule[] = [
  rule(`(?:{part} |the )?{season}${ofYear}`, season),
  // “The spring and summer of 1998”: two seasons of one year.
  rule('(?:the )?{season}(?=,? (?:and|or) (?:the )?{season1} (?:of )?{lone})', season),
  rule('{lone}, in (?:the )?{season}', season),
  rule('(?:{part} )?{relation} {season}', relativeSeason),
  rule(
    '(?<=(?:in|for|during|by|until|since|before|after|over|through|the) )(?:the )?(?:early |late |mid{-}?)?{season}(?! in (?:his|her|their|its|my|our|your) step)(?!{-}(?:holidays?|vacation|games|olympics|paralympics|school|break|house|palace|league|season|term|camp|sports|classic|jam|festival|ball|line|short))(?=\\s*(?:$|[^\\p{L}\\s]|(?:and|or|to|of|when|after|before|with|as|at|in|on|for|by|from|was|were|is|are|has|had|will|would|but|that|than|until|the|a|an|it|he|she|they|we|there|this|last|next)\\b))',
    (match) =>
      /fall$/i.test(match.words) && !/the (?:early |late )?fall$/i.test(match.words)
        ? undefined
        : season(match),
  ),
  rule('the {season} before last', seasonBeforeLast),
  rule('(?:that|the same) {season}', (match) => seasonIn(match, { ofText: true })),
  rule('the (?:following|next) {season}', (match) => seasonIn(match, { fromText: 'after' })),
  rule('the previous {season}', (match) => seasonIn(match, { fromText: 'before' })),
  rule(`(?:the )?(?<edge>first|last|final) {number} months${ofYear}`, months),
  rule('(?:the )?(?<edge>first|last|final) {number} months of the year', months),
  rule(`(?:the )?${fiscal}{ordinal}{-}quarter`, quarter),
  rule(`(?:the )?${fiscal}{ordinal}{-}quarter${ofYear}`, quarter),
  rule(`(?:the )?${fiscal}(?<ordinal>last) quarter${ofYear}`, quarter),
  rule(`(?:the )?${fiscal}(?<ordinal>last) quarter of the year`, quarter),
  rule(`{lone}(?:'s)? ${fiscal}{ordinal}{-}quarter`, quarter),
  rule(`{relation} year's ${fiscal}{ordinal}{-}quarter`, quarter),
  rule("(?<ordinal>[1-4])q(?: ?{lone}|'?(?<two>\\d\\d))?", quarter),
  rule('q(?<ordinal>[1-4])(?:(?: of)?,? {lone})?', quarter),
  rule('{lone} q(?<ordinal>[1-4])', quarter),
  rule('(?:{part} )?{relation} (?:fiscal|financial) (?<unit>quarter|year)', ({ group }) => ({
    kind: 'shifted',
    unit: /quarter/i.test(group('unit')) ? 'quarter' : 'year',
    offset: offsets[readRelation(group('relation'))],
    from: 'publication',
  })),
  rule(`(?:the )?(?<half>first|second|latter){-}half${ofYear}`, (match) => half(match)),
  rule('(?:the )?(?<half>first|second|latter) half of the year', (match) => half(match)),
  rule('(?:the )?(?<half>first|second|latter){-}half(?! of)', bareHalf),
  rule('(?<half>h[12]) {lone}', (match) => half(match)),
];
