import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../dayText.ts';
import { closedIntervalText, edtfText } from '../testing/arbitraryEdtf.ts';
import { boundsOf, formatBounds } from './bounds.ts';
import { parseEdtf } from './parseEdtf.ts';
import { runs } from '../testing/runs.ts';

/**
 * Ours against the independent `edtf` 4.11.1 (https://github.com/inukshuk/edtf.js) at level 1: the
 * same texts accepted, the same first and last day. Where the two differ it is on purpose, each
 * case is below with both answers, and the property tests leave out these cases alone.
 */
const refused = 'refused';
type Answer = typeof refused | readonly [earliest: string | null, latest: string | null];

const dayOf = (milliseconds: number | null) =>
  milliseconds === null || !Number.isFinite(milliseconds)
    ? null
    : formatDay(Math.floor(milliseconds / 86_400_000));

function library(text: string): Answer {
  try {
    const { min, max } = edtf(text, { level: 1 });
    return [dayOf(min), dayOf(max)];
  } catch {
    return refused;
  }
}

function ours(text: string): Answer {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return refused;
  const { earliest, latest } = formatBounds(boundsOf(parsed.date));
  return [earliest, latest];
}

type Difference = {
  readonly why: string;
  /** Whether a text is of this kind. */
  readonly applies: (text: string) => boolean;
  /** Text, our answer, the library's. */
  readonly examples: readonly (readonly [text: string, ours: Answer, library: Answer])[];
};

const isInterval = (text: string) => text.includes('/');
const endsOf = (text: string) => text.split('/');

/** Two dates of which the second does not begin after the first, though it may end after it. */
function beginsTogether(text: string): boolean {
  const [start, end] = endsOf(text).map((side) => {
    const parsed = parseEdtf(side);
    return parsed.ok ? boundsOf(parsed.date).earliest : null;
  });
  if (ours(text) === refused) return false;
  return isInterval(text) && typeof start === 'number' && typeof end === 'number' && start >= end;
}

const year = (text: string): Answer => [`${text}-01-01`, `${text}-12-31`];

const differences: readonly Difference[] = [
  {
    why: 'the library takes seasons for quarters, which have codes of their own',
    applies: (text) => /^-?\d{4}-2[1-4]$/.test(text),
    examples: [
      ['2001-21', ['2001-03-01', '2001-05-31'], ['2001-01-01', '2001-03-31']],
      ['2001-24', ['2001-12-01', '2002-02-28'], ['2001-10-01', '2001-12-31']],
    ],
  },
  {
    why: 'the library knows no mark on seasons, unspecified digits and long years',
    applies: (text) => /^(?:-?\d{4}-2[1-4]|Y-?\d+|.*X)[?~%]$/.test(text),
    examples: [
      ['2001-22~', ['2001-06-01', '2001-08-31'], refused],
      ['199X~', ['1990-01-01', '1999-12-31'], refused],
      ['Y12023?', year('+012023'), refused],
    ],
  },
  {
    why: 'the library knows no seasons and long years in intervals',
    applies: (text) =>
      isInterval(text) && endsOf(text).some((end) => /^(?:Y|-?\d{4}-2[1-4])/.test(end)),
    examples: [
      ['2001-22/2003', ['2001-06-01', '2003-12-31'], refused],
      ['/Y12023', [null, '+012023-12-31'], refused],
    ],
  },
  {
    why: 'the library ends with JavaScript’s dates',
    applies: (text) => text.startsWith('Y') && Math.abs(Number(text.slice(1))) >= 271_821,
    examples: [
      ['Y300000', ['Y300000', 'Y300000'], [null, null]],
      ['Y-271821', ['Y-271821', '-271821-12-31'], [null, '-271821-12-31']],
    ],
  },
  {
    why: 'the library turns the unspecified digits of negative years round',
    applies: (text) => /^-.*X/.test(text),
    examples: [
      ['-2919-XX', year('-002919'), ['-002919-12-01', '-002919-01-31']],
      ['-000X', ['-000009-01-01', '-000001-12-31'], ['0000-01-01', '0009-12-31']],
    ],
  },
  {
    why: 'the library takes 29 February of any year for 1 March',
    applies: (text) => /-02-29/.test(text),
    examples: [['2023-02-29', refused, ['2023-03-01', '2023-03-01']]],
  },
  {
    why: 'the library takes February 0000 for that of 1900, which was no leap year',
    applies: (text) => text.includes('0000-02-'),
    examples: [
      ['0000-02-28', ['0000-02-28', '0000-02-28'], ['0000-02-28', '0000-02-29']],
      ['0000-02-XX', ['0000-02-01', '0000-02-29'], ['0000-02-01', '0000-03-01']],
    ],
  },
  {
    why: 'the library refuses an interval whose two ends begin on the same or an earlier day',
    applies: beginsTogether,
    examples: [
      ['2004-06-01/2004-06-01', ['2004-06-01', '2004-06-01'], refused],
      ['2004/2004', year('2004'), refused],
      ['2004-06/2004', ['2004-06-01', '2004-12-31'], refused],
    ],
  },
  {
    why: 'the library accepts an interval without a date',
    applies: (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
    examples: [
      ['/', refused, [null, null]],
      ['../..', refused, [null, null]],
    ],
  },
  {
    why: 'the library moves a date with a time to UTC in an interval too',
    applies: (text) => isInterval(text) && text.includes('T'),
    examples: [
      [
        '2023-09-09T23:15:00-04:00/2023-09-11',
        ['2023-09-09', '2023-09-11'],
        ['2023-09-10', '2023-09-11'],
      ],
    ],
  },
  {
    why: 'the library accepts years without any digit, which level 1 does not list',
    applies: (text) => text.startsWith('XXXX'),
    examples: [['XXXX-XX', refused, ['0000-01-01', '9999-12-31']]],
  },
  {
    why: 'the library accepts a century in two digits, which level 0 does not list',
    applies: (text) => /^-?\d\d$/.test(text),
    examples: [['19', refused, ['1900-01-01', '1999-12-31']]],
  },
  {
    why: 'the library moves a date with a time to UTC; ours stays on the day as written',
    applies: (text) => /T/.test(text),
    examples: [
      ['2023-09-09T23:15:00-04:00', ['2023-09-09', '2023-09-09'], ['2023-09-10', '2023-09-10']],
    ],
  },
  {
    why: 'the library accepts times that EDTF does not write so, and lacks some that it does',
    applies: (text) => /T/.test(text),
    examples: [
      ['2023-09-09T24:00:00Z', refused, ['2023-09-10', '2023-09-10']],
      ['2023-09-09T10:15:00.123Z', refused, ['2023-09-09', '2023-09-09']],
      ['2023-09-09T10:15:00+0430', refused, ['2023-09-09', '2023-09-09']],
      ['2023-09-09T23:59:60Z', ['2023-09-09', '2023-09-09'], refused],
      ['2023-09-09T10:15:00+14:30', ['2023-09-09', '2023-09-09'], refused],
    ],
  },
];

const differsByDesign = (text: string) => differences.some(({ applies }) => applies(text));

/** Valid texts, and what a slip makes of them: a character left out, put in, or put for another. */
const slip = fc.tuple(
  fc.nat(),
  fc.nat({ max: 2 }),
  fc.constantFrom(...Array.from('0123456789-X?~%/.YTZ:+')),
);
const slipped = fc
  .tuple(fc.oneof(edtfText, closedIntervalText), slip)
  .map(([text, [position, kind, character]]) => {
    const at = position % (text.length + 1);
    const before = text.slice(0, at);
    if (kind === 0) return before + text.slice(at + 1);
    return before + character + text.slice(kind === 1 ? at : at + 1);
  });

/** The shortest text found that the two answer differently, and that no difference above is about. */
function disagreement(texts: fc.Arbitrary<string>, usual: number): string | null {
  const compared = fc.property(
    texts.filter((text) => !differsByDesign(text)),
    (text) => JSON.stringify(ours(text)) === JSON.stringify(library(text)),
  );
  return fc.check(compared, { numRuns: runs(usual) }).counterexample?.[0] ?? null;
}

describe('compared with an independent library', () => {
  test('every valid date has the same first and last day', () => {
    expect(disagreement(edtfText, 300)).toBeNull();
  });

  test('every interval of two dates has the same first and last day', () => {
    expect(disagreement(closedIntervalText, 200)).toBeNull();
  });

  test('a date with a time and a zone is accepted by both', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        fc.pre(/T.*(?:Z|[+-]\d\d(?::\d\d)?)$/.test(text));
        expect(ours(text) !== refused).toBe(library(text) !== refused);
      }),
    );
  });

  test('every slip of the keyboard is refused by both, or accepted by both as the same date', () => {
    expect(disagreement(slipped, 500)).toBeNull();
  });

  describe.each(differences)('$why', ({ applies, examples }) => {
    test.each(examples)('%s', (text, our, theirs) => {
      expect(ours(text)).toEqual(our);
      expect(library(text)).toEqual(theirs);
      expect(applies(text)).toBe(true);
    });
  });
});
