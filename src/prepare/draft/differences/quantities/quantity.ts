/** A quantity in a text. */
export interface Quantity {
  value: number;
  /** What the words leave open: "about 200", "more than 30". */
  bound: 'exact' | 'about' | 'more' | 'less';
  /** What is counted: `£`, `%`, `age`, or the stem of a noun. */
  of: string;
  /** UTF-16 units of the text. */
  start: number;
  end: number;
}

/** "About 200" may be off by this fraction. */
const aboutness = 0.1;

/** The minimum and maximum that the words may mean. */
function rangeOf({ value, bound }: Quantity): [least: number, most: number] {
  if (bound === 'about') return [value * (1 - aboutness), value * (1 + aboutness)];
  if (bound === 'more') return [value, Infinity];
  return [bound === 'less' ? 0 : value, value];
}

/** Whether both may be true. */
export function agree(one: Quantity, other: Quantity): boolean {
  const [[least, most], [from, to]] = [rangeOf(one), rangeOf(other)];
  return least <= to && from <= most;
}
