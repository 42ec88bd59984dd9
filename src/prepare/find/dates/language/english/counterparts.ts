import type { Meaning } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { shifted } from '../shifted.ts';
import { rule, unitOf } from './words.ts';

/** “In the third quarter profit fell from $3m a year earlier”: figures are of like stretches. */
function counterpartBefore({ sentence, start }: RuleMatch): Meaning | undefined {
  const before = sentence.slice(Math.max(0, start - longestFigures), start);
  return figures.test(before) ? { kind: 'counterpart', which: { yearOffset: -1 } } : undefined;
}
const figures = /\b(?:quarter|half)\b(?! (?:dozen|hour|a ))(?:[^.]|\.\d)*$/iu;

/** UTF-16 units: “fell to $12.4 million, or 31 cents a share, from $15.1 million a year earlier”. */
const longestFigures = 160;

/**
 * "the same month last year", relative to the month that the text has reached; "the year-earlier
 * period".
 */
function sameTimeLastYear({ group }: RuleMatch): Meaning {
  const unit = unitOf(group('span'))?.unit;
  const which = { yearOffset: -1 };
  if (unit === 'month' || unit === 'quarter') return { kind: 'counterpart', unit, which };
  if (/period/i.test(group('span'))) return { kind: 'counterpart', which };
  const day = { ...shifted('year', -1, 'textOrPublication'), day: 'same' } as const;
  if (unit === 'week') return { kind: 'around', unit, day };
  return unit === 'day' ? day : shifted('year', -1);
}

/** "the same period of 2011" */
function sameTimeIn({ group }: RuleMatch): Meaning {
  const unit = unitOf(group('span') || group('span2'))?.unit;
  const which = { year: Number(group('lone') || group('lone2')) };
  return unit === undefined ? { kind: 'counterpart', which } : { kind: 'counterpart', unit, which };
}

/** What makes another year or quarter of it: “the year before”, “for the year ended June 30”. */
const goesOn =
  /^ (?:ago|before|after|earlier|later|prior|previous|that|when|to|through|until|ending|ended|of|in which|since|he|she|it|they|we|I|\d|before last|from)(?!\p{L})/u;
const money =
  /\b(?:profits?|revenues?|earnings|sales|income|loss(?:es)?|forecasts?|guidance|outlook|dividends?|shipments|deliveries|output|exports?|imports?|inflation|growth|deficit|budget|orders|turnover)\b|[%$€£]|\bper ?cent\b/iu;

/** “It lowered its forecast for the year”, “revenue in the quarter”; not “player of the year”. */
function ofReport({ group, sentence, end }: RuleMatch): Meaning | undefined {
  if (goesOn.test(sentence.slice(end)) || !money.test(sentence)) return undefined;
  return unitOf(group('span'))?.unit === 'quarter'
    ? { kind: 'counterpart', unit: 'quarter', which: { yearOffset: 0 }, otherwise: -1 }
    : shifted('year', 0);
}

/** Stretches of another year that are like one of this: “the same month last year”. */
export const counterpartRules: readonly Rule[] = [
  rule(
    'the same (?<span>day|week|month|quarter|period|time|stage|point)(?: of)? (?:last year|(?:a|the) year (?:ago|earlier|before|previous))',
    sameTimeLastYear,
  ),
  rule(
    "(?:the |its |their )?(?:year{-}(?:earlier|ago)|prior{-}year(?:'s)?|previous year's) (?<span>month|quarter|period)",
    sameTimeLastYear,
  ),
  rule(
    'the (?<span>month|quarter|period) (?:last year|(?:a|the) year (?:ago|earlier|before|previous))',
    sameTimeLastYear,
  ),
  rule(
    'the same (?<span>day|month|quarter|period)(?: of| in)(?: the year)? {lone}|this (?<span2>day|month) in {lone2}',
    sameTimeIn,
  ),
  rule('(?:a|one) year earlier', counterpartBefore),
  rule(
    '(?<=(?:in|for|during|over) )the (?:(?:full|whole|entire) )?(?<span>quarter|year)',
    ofReport,
  ),
];
