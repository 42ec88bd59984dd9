import type { Meaning, Unit, WhichYear } from '../../meaning.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern (global) with what its words mean; `undefined`: they are no date after all. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Meaning | undefined;
}

const nearYears = new Map([
  ['一昨年', -2],
  ['去年', -1],
  ['昨年', -1],
  ['今年', 0],
  ['明年', 1],
  ['来年', 1],
  ['來年', 1],
]);

const nearPeriods: readonly (readonly [words: string, unit: Unit, offset: number])[] = [
  ['一昨日|おととい|前天', 'day', -2],
  ['昨日|昨天|昨晚|昨夜|きのう', 'day', -1],
  ['今日|今天|今晚|今早|今朝|今晩|今夜|きょう', 'day', 0],
  ['明日|明天|明晚|明早|あす|あした', 'day', 1],
  ['先週末|上周末|上週末', 'weekend', -1],
  ['今週末|本周末|本週末|この週末', 'weekend', 0],
  ['先週|上周|上週|上星期', 'week', -1],
  ['今週|本周|本週|這週|这周|本星期', 'week', 0],
  ['来週|下周|下週|下星期', 'week', 1],
  ['先月|上个月|上個月|上月', 'month', -1],
  ['今月|本月|这个月|這個月', 'month', 0],
  ['来月|下个月|下個月|下月', 'month', 1],
];

const nearMonths = new Map(
  nearPeriods.flatMap(([words, unit, offset]) =>
    unit === 'month' ? words.split('|').map((word) => [word, offset] as const) : [],
  ),
);

/** Japanese eras and the years of the Republic: the year before the first. */
const eras = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['民国', 1911],
  ['民國', 1911],
]);

const counted = new Map<string, Unit>([
  ['年', 'year'],
  ['か月', 'month'],
  ['カ月', 'month'],
  ['ヶ月', 'month'],
  ['个月', 'month'],
  ['個月', 'month'],
  ['週間', 'week'],
  ['周', 'week'],
  ['週', 'week'],
  ['日', 'day'],
  ['天', 'day'],
]);

const digits = '一二三四五六七八九十';

const numberOf = (count = '') =>
  digits.includes(count) ? digits.indexOf(count) + 1 : Number(count);

const near = `(?<near>${[...nearYears.keys()].join('|')})の?`;
const inEra = `(?<era>${[...eras.keys()].join('|')})(?<nth>元|\\d{1,3})年`;
const year = `(?:(?<![\\d.,])(?<year>\\d{4})年|${inEra}|${near})`;
const month = String.raw`(?<![\d.,])(?<month>\d{1,2})月`;
const day = String.raw`(?<![\d.,])(?<day>\d{1,2})[日号號]`;
/** What makes a length of time, an age, a model or a business year of a figure before it. */
const noLength = '(?![間间目版款式型産产度分遅早]|以[上下内內]|[连連続續])';

/** In no order: the longest of those that overlap counts. */
export const phrases: readonly Phrase[] = [
  { pattern: new RegExp(`${year}${month}${day}${noLength}`, 'gu'), read: readDate },
  { pattern: new RegExp(`${month}${day}${noLength}`, 'gu'), read: readDate },
  {
    pattern: new RegExp(`(?:${year})?${month}(?:初旬?|上旬|中旬|下旬|末|底)?`, 'gu'),
    read: readDate,
  },
  {
    pattern: new RegExp(`(?<which>${[...nearMonths.keys()].join('|')})の?${day}`, 'gu'),
    read: ({ which = '', day: n }) => ({
      kind: 'nthOfMonth',
      n: Number(n),
      offset: nearMonths.get(which) ?? 0,
    }),
  },
  {
    pattern: /(?<!上)(?<half>[上下])半(?:年|期)/gu,
    read: ({ half }) => ({
      kind: 'yearly',
      what: { kind: 'half', half: half === '上' ? 1 : 2 },
      which: { relation: 'bare' },
    }),
  },
  {
    pattern: new RegExp(`${year}(?:年?[初末底]|の(?:初め|終わり))?(?![代前後后])${noLength}`, 'gu'),
    read: readDate,
  },
  {
    pattern: new RegExp(`${day}(?![前後后])${noLength}`, 'gu'),
    read: (groups) => ({ kind: 'dayOfMonth', day: Number(groups['day']) }),
  },
  {
    pattern: /(?<![\d.,])(?<first>\d{3}0)年代/gu,
    read: ({ first }) => ({ kind: 'years', unit: 'decade', first: Number(first) }),
  },
  {
    pattern:
      /(?:(?<!\d)(?<century>1\d|2[01])|(?<last>上))(?:个|個)?世[纪紀](?:(?<tens>\d)0年代)?/gu,
    read: ({ century, tens }) => {
      const first = century === undefined ? 1900 : (Number(century) - 1) * 100;
      return tens === undefined
        ? { kind: 'years', unit: 'century', first }
        : { kind: 'years', unit: 'decade', first: first + Number(tens) * 10 };
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,${digits}])(?<count>\\d{1,3}|[${digits}])(?<unit>${[...counted.keys()].join('|')})(?:前|以前|之前)`,
      'gu',
    ),
    read: ({ count, unit = '' }) => shifted(counted.get(unit) ?? 'day', -numberOf(count)),
  },
  ...nearPeriods.map(([words, unit, offset]): Phrase => ({
    pattern: new RegExp(`(?:${words})`, 'gu'),
    read: () => shifted(unit, offset),
  })),
];

const shifted = (unit: Unit, offset: number): Meaning => ({
  kind: 'shifted',
  unit,
  offset,
  from: 'publication',
});

function readDate(groups: Groups): Meaning | undefined {
  const [m, d] = [groups['month'], groups['day']].map(Number);
  const yearNamed = yearOf(groups);
  const offset = nearYears.get(groups['near'] ?? '');
  if (groups['month'] === undefined || m === undefined) {
    if (offset !== undefined) return shifted('year', offset);
    return yearNamed === undefined ? undefined : { kind: 'year', year: yearNamed };
  }
  if (m < 1 || m > 12) return undefined;
  const which: WhichYear =
    yearNamed !== undefined
      ? { year: yearNamed }
      : offset !== undefined
        ? { yearOffset: offset }
        : { relation: 'bare' };
  const what =
    groups['day'] === undefined || d === undefined
      ? ({ kind: 'month', month: m } as const)
      : ({ kind: 'day', month: m, day: d } as const);
  return { kind: 'yearly', what, which };
}

function yearOf({ year: figures, era, nth }: Groups): number | undefined {
  if (figures !== undefined) return Number(figures);
  const before = eras.get(era ?? '');
  if (before === undefined) return undefined;
  return before + (nth === '元' ? 1 : Number(nth));
}
