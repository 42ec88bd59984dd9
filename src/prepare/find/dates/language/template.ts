/** Patterns by the names that templates use for them. */
export type Fragments = Readonly<Record<string, string>>;

/** White space between the words of one phrase: bounded, so that the search stays linear. */
const space = String.raw`(?:[ \t\r\n\u00a0\u2009\u202f]{1,4})`;

/** Between the ends of an interval. */
const dash = String.raw`[ \u00a0\u202f]{0,2}[-‐‑–—][ \u00a0\u202f]{0,2}`;

/**
 * Letters of the scripts that the grammars are written in, and figures. `\p{L}` would express it
 * better, but takes seconds to compile in two hundred case-insensitive expressions.
 */
const wordCharacter = '[0-9A-Za-z_À-ɏͰ-ӿ]';

/**
 * Compiles a template into a pattern. A template is a regular expression in which a space is white
 * space of any kind, `{name}` is a fragment as a group of that name (`{day1}` and `{day2}` are both
 * `day`), `{,}` an optional comma, `{-}` a space or a hyphen, `{–}` a dash, and `'` an apostrophe of
 * any shape. The pattern is tried at one position, the beginning of a word, and matches whole words,
 * regardless of case.
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
    .replaceAll(' ', space)
    .replaceAll('{–}', dash);
  return new RegExp(`(?:${source})(?!${wordCharacter})`, 'iuy');
}
