import type { Mention } from './mention.ts';

/**
 * Titles that anybody may have besides an office; using one or another on the same line is house
 * style.
 */
const styles = [
  ['mrs', 'ms', 'miss'],
  ['mr', 'mister'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['sir'],
  ['dame'],
  ['lord'],
  ['lady'],
  ['rev'],
  ['mme', 'mlle', 'madame'],
  ['m', 'monsieur'],
  ['herr'],
  ['frau'],
];

/**
 * Whether two mentions of one surname give it different titles. An office beside a form of address
 * ("Mayor Vale", "Ms Vale") is no difference, nor is an abbreviated title ("Sen.").
 */
export function isOtherTitle(one: Mention, other: Mention): boolean {
  const [title, against] = [one.title ?? '', other.title ?? ''];
  if (one.language !== other.language || one.name.at(-1) !== other.name.at(-1)) return false;
  if (!mayBeOne(one.name, other.name)) return false;
  const [style, otherStyle] = [styleOf(title), styleOf(against)];
  if (style && otherStyle) return style !== otherStyle;
  return !style && !otherStyle && !title.startsWith(against) && !against.startsWith(title);
}

/** `undefined` for an office, as opposed to a title that anybody may have. */
export const styleOf = (title: string) => styles.find((style) => style.includes(title));

const mayBeOne = (one: readonly string[], other: readonly string[]) =>
  one.length === 1 || other.length === 1 || one[0] === other[0];
