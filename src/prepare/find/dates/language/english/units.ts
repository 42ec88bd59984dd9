import type { Meaning } from '../../meaning.ts';
import { countedMeaning } from '../countedMeaning.ts';
import { shifted, type From } from '../shifted.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { readRelation } from './readRelation.ts';
import { isVague, names, numberOf, rule, unitOf } from './words.ts';

const none = { kind: 'none' } as const;
const length = { kind: 'undated', why: 'it is a length of time and names neither end' } as const;
const offsets = { last: -1, this: 0, next: 1, bare: 0 };

/** "the Whitsun weekend": nobody can count which one that is from the day of publication. */
function ofName({ words, start }: RuleMatch): Meaning | undefined {
  const isName =
    start > 0 &&
    /^(?:the )?(?!The|This|That|Last|Next|Over|Every|Each)\p{Lu}\p{Ll}+ weekend$/u.test(words);
  return isName ? { kind: 'undated', why: 'which weekend has that name is not known' } : undefined;
}

/** "last week", "earlier this year". */
function relative(match: RuleMatch): Meaning | undefined {
  const found = unitOf(match.group('span'));
  return found && shifted(found.unit, offsets[readRelation(match.group('relation'))]);
}

/** "the following day", "the year before"; `offset` gives the direction from what the text named. */
const fromText =
  (offset: number, from: From = 'text') =>
  (match: RuleMatch) => {
    const found = unitOf(match.group('span') || match.group('unit'));
    return found && shifted(found.unit, offset, from);
  };

/** "three days ago": a number of units from the publication, or from a date of the text. */
const counted =
  (sign: 1 | -1, from: From) =>
  (match: RuleMatch): Meaning | undefined => {
    const found = unitOf(match.group('unit'));
    const count = numberOf(match.group('number'));
    if (!found || count === undefined) return undefined;
    const about = isVague(match.group('number')) || match.group('approx') !== '';
    const meaning = countedMeaning(found.unit, sign * count * found.times, from);
    return about && found.unit !== 'day' ? { ...meaning, approximate: true } : meaning;
  };

/** "50 years ago today", "ten years ago this week": as precise as today's day, week or month. */
function sameTimeAgo(match: RuleMatch): Meaning | undefined {
  const meaning = counted(-1, 'publication')(match);
  if (meaning?.kind !== 'shifted' || meaning.unit === 'day') return meaning;
  const day = { ...shifted(meaning.unit, meaning.offset), day: 'same' } as const;
  const unit = unitOf(match.group('when').replace(/^this /i, ''))?.unit;
  return unit === undefined ? day : { kind: 'around', unit, day };
}

/** "three years ago this June": the month of that year. */
function monthAgo({ group }: RuleMatch): Meaning | undefined {
  const years = numberOf(group('number'));
  const month = names.months.get(group('month').toLowerCase().replace('.', ''));
  if (years === undefined || month === undefined) return undefined;
  return { kind: 'yearly', what: { kind: 'month', month }, which: { yearOffset: -years } };
}

/** "two and a half years ago": a year, as for whole years. */
function andAHalf({ group }: RuleMatch): Meaning | undefined {
  const count = group('number') === '' ? 1 : numberOf(group('number'));
  const day = count === undefined ? undefined : shifted('month', -12 * count - 6);
  return day && { kind: 'around', unit: 'year', day };
}

/** "the 15th of this month" */
function dayOfMonth(match: RuleMatch): Meaning | undefined {
  const month = relative(match);
  const day = Number.parseInt(match.group('day'), 10);
  return month?.kind === 'shifted' ? { ...month, day } : undefined;
}

/** News in the present tense happens on the day it is published: "is back three months after". */
const newsVerb =
  /\b(?:is|are|comes?|marks?|returns?|reopens?|opens?|begins?|starts?|resigns?|leaves?)\b[^.;]{0,60}$/i;

function afterNews(match: RuleMatch): Meaning | undefined {
  if (!newsVerb.test(match.sentence.slice(0, match.start))) return undefined;
  const meaning = counted(-1, 'publication')(match);
  return meaning && { ...meaning, approximate: true };
}

/** "on that day", "that night, …", but not "that day has come". */
function that(match: RuleMatch): Meaning | undefined {
  const isLed =
    /(?:^|[,;]|\b(?:on|in|later|earlier|by|during|since|until|of|after|before|from|around|\d|m\.?))\s*$/i;
  const dates =
    isLed.test(match.sentence.slice(0, match.start).slice(-12)) ||
    /^\s*[.,;:!?)”"]|^\s*$/.test(match.sentence.slice(match.end));
  return dates ? fromText(0)(match) : undefined;
}

/** What may follow "a week before" when it does not say before what. */
const noClause = String.raw`(?=\s*(?:[.,;:!?)"”’—–]|$|and\b|when\b|but\b|in\b|at\b|on\b))`;

const single = '(?<span>day|night|week|weekend|month|year|season|decade|century)';

export const unitRules: readonly Rule[] = [
  rule('the (?<span>week|weekend|month|quarter|year) before last', fromText(-2, 'publication')),
  rule('the (?<span>week|weekend|month|quarter|year) after next', fromText(2, 'publication')),
  rule('(?:the )?turn of the (?:century|millennium)', {
    kind: 'undated',
    why: 'it points to a year that it does not name',
  }),
  rule('(?:{part} )?{relation} {span}', (match) =>
    // "the past week" and "over the last year" are lengths of time; "over last year" is a
    // comparison.
    /\b(?:the|every|each)\s+(?:very )?$|\b(?:over|for|in|during)\s+(?=past)/i.test(
      match.sentence.slice(Math.max(0, match.start - 12), match.start),
    ) &&
    readRelation(match.group('relation')) !== 'this' &&
    !/quarter|weekend/i.test(match.group('span'))
      ? length
      : relative(match),
  ),
  rule(
    '(?:the )?(?:last|past|previous|next|coming|recent) (?:few |several |couple of |{number} )(?:hours|minutes|days|weeks|months|quarters|years|decades|centuries)',
    none,
  ),
  rule('(?:the )?(?:past|last|next) (?:24|48|36|72) hours', none),
  rule(
    '(?:the )?(?:last|past|next|coming) (?:(?:quarter|half){-}|(?:quarter|third) of a |half a )century',
    none,
  ),
  rule(
    'the (?<span>week|month|quarter|year|decade|century) (?<relation>just ended|now ending)',
    relative,
  ),
  rule('(?:the|its|their) latest(?: fiscal)? quarter', shifted('quarter', -1)),
  // “It began in 1993. By the end of the decade …”
  rule(
    '(?<=(?:by|until|towards?|at|before) )the (?:end|close|turn) of the (?<span>year|decade|century)',
    fromText(0, 'textOrPublication'),
  ),
  rule(
    '{part} (?:financial |fiscal |calendar |new )?(?<span>week|month|quarter|year|decade|century)',
    relative,
  ),
  rule('(?:the|its|their) current (?<span>week|month|quarter|year|decade|century)', relative),
  rule("(?:the )?(?<span>week|month|quarter|year|decade|century)'s end", relative),
  rule('year{-}end|the year so far|the year to date', shifted('year', 0)),
  rule('month{-}end', shifted('month', 0)),
  rule('(?:the )?weekend', { kind: 'weekend' }),
  rule('(?:the )?(?:bank holiday|holiday|long) weekend', {
    kind: 'undated',
    why: 'which weekend is meant is not said',
  }),
  rule('(?:the )?\\p{L}{3,14} weekend', ofName),
  rule('(?<relation>last|this|next|this past|this coming|the past|the coming) weekend', (match) =>
    weekend(match.group('relation')),
  ),
  rule('{approx}?{number} {unit} ago', counted(-1, 'publication')),
  rule('{number} {unit} ago (?<when>today|this week|this month|this year)', sameTimeAgo),
  rule('{number} years? ago (?:this|next|last|in) {month}', monthAgo),
  rule('(?:half a|a half)(?: |-)century ago', { ...shifted('year', -50), approximate: true }),
  rule('(?:half a|a half)(?: |-)century (?<way>later|earlier)', ({ group }) => ({
    ...shifted('year', /later/i.test(group('way')) ? 50 : -50, 'text'),
    approximate: true,
  })),
  rule('{approx}?(?:{number}|a year) (?:years )?and a half(?: years)? ago', andAHalf),
  rule('(?:the )?{day} of {relation} (?<span>month)', dayOfMonth),
  rule('{approx}?{number} {unit} after(?= \\p{L})', afterNews),
  rule('this time last year', shifted('year', -1)),
  rule(
    '{approx}?(?:{number}|an?) (?:hours?|minutes?) ago|hours ago|minutes ago',
    shifted('day', 0),
  ),
  // "A decade earlier than planned" is a comparison.
  rule('{number} {unit} (?:earlier|later|sooner) than', none),
  rule('{number} {unit} (?:from now|from today)', counted(1, 'publication')),
  rule("in {number} {unit}(?:'s?)? time", counted(1, 'publication')),
  // "Built in two weeks" is a length of time.
  rule(
    '(?<=(?:again|back|due|expected|expires?|opens?|reopens?|meets?|returns?|starts?|begins?|ends?|retires?|elections?|resumes?|place|effect) )in {approx}?{number} {unit}',
    counted(1, 'publication'),
  ),
  rule(
    `(?:just |exactly |about |some |only )?{number} {unit} (?:later|afterwards?|after that)`,
    counted(1, 'text'),
  ),
  rule(
    `(?:just |exactly |about |some |only )?{number} {unit} earlier`,
    counted(-1, 'textOrPublication'),
  ),
  rule(
    `(?:just |exactly |about |some |only )?{number} {unit} (?:before|previously)${noClause}`,
    counted(-1, 'textOrPublication'),
  ),
  rule(`(?:the )?(?:day|night) earlier`, shifted('day', -1, 'textOrPublication')),
  rule(`year{-}earlier|(?:the )?year{-}ago`, shifted('year', -1)),
  rule(
    `the (?:next|following) ${single}|the next (?:morning|afternoon|evening)|the following (?:morning|afternoon|evening)`,
    (match) => (match.group('span') === '' ? shifted('day', 1, 'text') : fromText(1)(match)),
  ),
  rule(`(?:the )?${single} (?:after(?: that)?|afterwards?)${noClause}`, fromText(1)),
  rule(`the previous ${single}|the previous (?:morning|afternoon|evening)`, (match) =>
    match.group('span') === ''
      ? shifted('day', -1, 'textOrPublication')
      : fromText(-1, 'textOrPublication')(match),
  ),
  rule(`the ${single} (?:before|prior|earlier)${noClause}`, fromText(-1, 'textOrPublication')),
  rule(`(?:the|that) (?:very )?same ${single}`, fromText(0)),
  rule('that (?<span>day|night|week|month|year)', that),
];

function weekend(relation: string): Meaning {
  switch (readRelation(relation)) {
    case 'last':
      return shifted('weekend', -1);
    case 'next':
      return shifted('weekend', /next/i.test(relation) ? 1 : 0);
    default:
      return { kind: 'weekend', ahead: true };
  }
}
