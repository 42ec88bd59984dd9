/** Patterns by the names that templates call them by. */
export type Fragments = Readonly<Record<string, string>>;

/** White space between the words of one phrase, a line's end at most once: bounded, so linear. */
const space = String.raw`(?:[^\S\n]{1,3}|[^\S\n]{0,3}\n[^\S\n]{0,3})`;

/**
 * A pattern from a template: a regular expression in which a space is white space of any kind,
 * `{name}` is a fragment as a group of that name (`{day1}` and `{day2}` are both `day`), `{,}` a
 * comma that may be missing, `{-}` a space or a hyphen, and `'` an apostrophe of any shape. It matches whole words, in capitals
 * and small letters.
 */
export function compileTemplate(template: string, fragments: Fragments): RegExp {
  const source = template
    .replaceAll(/\{([a-z]{3,})(\d?)\}/g, (_, name: string, index: string) => {
      const fragment = fragments[name];
      if (fragment === undefined) throw new Error(`no fragment is named ${name}`);
      return `(?<${name}${index}>${fragment})`;
    })
    .replaceAll('{,}', ',?')
    .replaceAll('{-}', '(?: |[-‐])')
    .replaceAll("'", "['’‘ʼ]")
    .replaceAll(' ', space);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu');
}
