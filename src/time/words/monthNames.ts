import { dateParts } from './intl.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

/**
 * The names of the months in a language that `Intl` knows, long and short, without a trailing dot.
 */
export function monthNames(tag: string): readonly string[] {
  const names = months.flatMap((month) =>
    forms.flatMap((options) =>
      dateParts({ year: 2000, month, day: 1 }, tag, options)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.replace(/\.$/, '')),
    ),
  );
  return [...new Set(names)].filter((name) => /\p{L}/u.test(name));
}
