import type { Meaning } from '../../meaning.ts';
import { intervalOf, nameKey } from '../calendarMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { readRelation } from './readRelation.ts';
import { names, numberOf, rule } from './words.ts';

const none = { kind: 'none' } as const;
const recurring = { kind: 'undated', why: 'it comes back every week' } as const;
const ofAnEvent = { kind: 'undated', why: 'it is counted from what other words date' } as const;
const anyOfThem = { kind: 'undated', why: 'it leaves open which one' } as const;
const weekOffsets = { last: -1, this: 0, next: 1, bare: 0 };

function weekday(match: RuleMatch): Meaning | undefined {
  const found = names.weekdays.get(nameKey(match.group('longday')));
  const word = match.group('longday');
  if (found === undefined || /^\p{Ll}/u.test(word)) return undefined;
  const week = match.group('week');
  return week === ''
    ? { kind: 'weekday', weekday: found, relation: readRelation(match.group('relation')) }
    : {
        kind: 'weekday',
        weekday: found,
        relation: 'bare',
        weekOffset: weekOffsets[readRelation(week)],
      };
}

/** "two weeks ago Tuesday" */
function weeksAgo(match: RuleMatch): Meaning | undefined {
  const meaning = weekday(match);
  const count = numberOf(match.group('number'));
  return meaning?.kind === 'weekday' && count !== undefined
    ? { ...meaning, relation: 'bare', weekOffset: -count }
    : undefined;
}

/** "the Tuesday before last" */
function beforeLast(match: RuleMatch): Meaning | undefined {
  const meaning = weekday(match);
  return meaning?.kind === 'weekday' ? { ...meaning, relation: 'last', weeks: -1 } : undefined;
}

/** "two Tuesdays ago", "a week from Monday", "Tuesday week" */
const weeksOff =
  (relation: 'last' | 'next') =>
  (match: RuleMatch): Meaning | undefined => {
    const meaning = weekday(match);
    const count = match.group('number') === '' ? 1 : numberOf(match.group('number'));
    if (meaning?.kind !== 'weekday' || count === undefined) return undefined;
    return { ...meaning, relation, weeks: relation === 'last' ? 1 - count : count };
  };

/** "a year ago Tuesday": that Tuesday's date in the year before. */
function yearsAgo(match: RuleMatch): Meaning | undefined {
  const day = weekday(match);
  const count = numberOf(match.group('number'));
  const unit = /^year/i.test(match.group('span')) ? 'year' : 'month';
  return day && count !== undefined ? { kind: 'moved', day, offset: -count, unit } : undefined;
}

/** "Tuesday through Thursday" */
function weekdays(match: RuleMatch): Meaning | undefined {
  if (isMove(match)) return undefined;
  const { group } = match;
  const [first, second] = ['longday1', 'longday2'].map((name) => {
    const found = /^\p{Lu}/u.test(group(name))
      ? names.weekdays.get(nameKey(group(name)))
      : undefined;
    return found && ({ kind: 'weekday', weekday: found, relation: 'bare' } as const);
  });
  return intervalOf(first, second);
}

function fromText(match: RuleMatch): Meaning | undefined {
  const meaning = weekday(match);
  if (meaning?.kind !== 'weekday') return meaning;
  const relation = /previous|before/i.test(match.words) ? 'last' : 'next';
  return { ...meaning, relation, fromText: true };
}

/** “On the Tuesday after the flood”: of which day it was, other sentences tell, if any. */
function besideEvent(match: RuleMatch): Meaning | undefined {
  const noun = /^ (?:the|an?|its|their|his|her|that) (?<noun>\p{Ll}{3,20})(?!\p{L})/u.exec(
    match.sentence.slice(match.end),
  )?.groups?.['noun'];
  const isNamed = noun === undefined || match.sentence.slice(0, match.start).includes(noun);
  return isNamed ? fromText(match) : ofAnEvent;
}

/** "That Friday": of the week that the text has reached. */
function ofText(match: RuleMatch): Meaning | undefined {
  const meaning = weekday(match);
  return meaning?.kind === 'weekday' ? { ...meaning, relation: 'this', fromText: true } : undefined;
}

/** “… on 3 May. On the Friday …”: of no week, unless the text has named a day of it. */
function ofTextAlone(match: RuleMatch): Meaning | undefined {
  const meaning = weekday(match);
  return meaning?.kind === 'weekday' ? { ...meaning, fromText: true } : undefined;
}

/** “Moved from Tuesday to Thursday” names two days, not all between them. */
const moved =
  /(?<!\p{L})(?:moved|postponed|rescheduled|shifted|switched|changed|delayed|deferred|put back|pushed back|brought forward)(?: (?:it|them|back|forward|again|twice))? from (?:the )?$/iu;

/** Whether the words are the day that something was moved from and the one that it was moved to. */
export const isMove = ({ sentence, start, words }: RuleMatch): boolean =>
  moved.test(sentence.slice(0, start) + (/^from /iu.exec(words)?.[0] ?? ''));

const part = '(?:{,}(?: in the)? {daypart})?';
const papers =
  'times|telegraph|mirror|express|mail|herald|people|post|independent|star|sun|tribune|gazette|world|business|league|school|best|brunch|roast|night football|night live|night raw|review|magazine|papers?|newspapers?';

export const weekdayRules: readonly Rule[] = [
  // “A premium to Monday’s close”, whatever will be paid.
  rule("{longday}(?='s (?:close|closing|settlement))", (match) => {
    const meaning = weekday(match);
    return meaning?.kind === 'weekday' ? { ...meaning, relation: 'last' } : meaning;
  }),
  rule(`(?:(?:late|early|later|earlier)(?: on)? )?(?:{relation} )?{longday}${part}`, weekday),
  rule('(?:from )?{longday1}(?:{–}| to | through | until ){longday2}', weekdays),
  // "on a Saturday in May" does not name a particular day, nor does "was a Saturday".
  rule(`(?<=(?:on|was|is) )a {longday}${part}`, anyOfThem),
  rule(`a {longday}${part}(?= in [a-z])`, anyOfThem),
  rule(`{longday}${part}(?: of)? (?<week>last|this|next) week`, weekday),
  rule("(?<week>last|this|next) week's {longday}", weekday),
  rule('{number} weeks? ago(?: on)? {longday}', weeksAgo),
  rule('{longday} {number} weeks? ago', weeksAgo),
  rule(`the {longday}${part} before last`, beforeLast),
  rule('{number} (?<span>months?|years?) ago(?: on)? (?:(?:last|this) )?{longday}', yearsAgo),
  rule('{number} {longday}s ago', weeksOff('last')),
  // “Closed for two weeks from Monday” is a length of time, and Monday its beginning.
  rule(
    '(?<!(?:for|the|first|next|last|over|about|nearly|almost|than|lasts|lasting|takes|another) ){number} weeks? from {longday}',
    weeksOff('next'),
  ),
  rule(
    '{longday} week(?=\\s*(?:$|[.,;:!?)–—]|(?:it|he|she|they|we|you|there|the|a|an|when|as|at|to|and|but|for|is|will)\\b(?! in,? week)))',
    weeksOff('next'),
  ),
  // “Moved to a week on Thursday”; “home after a week on Thursday” is a length of time.
  rule(
    '(?<!(?:after|for|in|spent|than|of|times|once|twice|days|hours|nights|lasted) )a week on {longday}',
    weeksOff('next'),
  ),
  // “Whose mother died on the Friday”: of a week that only the story knows, unless it names a day.
  rule(
    `(?<=on )the {longday}${part}(?! (?:of|in|before|after|when|that|following)\\b)`,
    ofTextAlone,
  ),
  rule(`(?:the )?(?:following|previous) {longday}${part}`, fromText),
  rule(`the {longday} (?:after|before)`, besideEvent),
  rule(`that (?:very |same )?{longday}${part}`, ofText),
  rule('(?:every|each|any)(?: other| single)? {longday}(?: {daypart})?', recurring),
  rule('(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days', recurring),
  rule('(?:on )?{longday} (?:mornings|afternoons|evenings|nights)', recurring),
  rule(`(?:the )?(?:{longday}) (?:${papers})`, none),
  rule(`(?:the )?(?:{longday}) (?:club|group|society|circle|trust)`, ({ words }) =>
    /\s\p{Lu}\p{L}+$/u.test(words) ? none : undefined,
  ),
  rule(
    'mail on sunday|super tuesday|bloody sunday|sheffield wednesday|ruby tuesday|man friday|casual friday|freaky friday|blue monday|black wednesday|black monday|girl friday|happy mondays?',
    none,
  ),
];
