const marks: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

const letters: Record<string, string> = {
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
};

const escape =
  /\\u\{(?<code>[0-9a-f]{1,6})\}|\\u(?<unit>[0-9a-f]{4})|\\x(?<byte>[0-9a-f]{2})|\\[bfnrtv]|&#x(?<hex>[0-9a-f]{1,6});?|&#(?<decimal>\d{1,7});?|&(?<letter>[a-z])(?<mark>acute|grave|circ|uml|tilde|cedil|ring|caron);|&(?<name>[a-z]+);|(?<percent>(?:%[0-9a-f]{2})+)/giu;

/**
 * A text with the escapes of JSON, JavaScript, HTML and URLs (`%C3%A9`) resolved, so that words
 * written with them can be found. For searching only: entities that stand for no letter become a
 * space, and so do escaped control characters, which preserves the number of lines.
 */
export function unescapeForSearch(text: string): string {
  return text.replace(escape, (match, ...rest) => {
    const groups: unknown = rest.at(-1);
    return isGroups(groups) ? resolve(groups, match) : match;
  });
}

type Groups = Record<string, string | undefined>;

function resolve(groups: Groups, match: string): string {
  const { code, unit, byte, hex, decimal, letter, mark, name, percent } = groups;
  if (unit !== undefined) return spaced(String.fromCharCode(Number.parseInt(unit, 16)));
  if (decimal !== undefined) return fromCode(Number(decimal), match);
  const sixteen = code ?? byte ?? hex;
  if (sixteen !== undefined) return fromCode(Number.parseInt(sixteen, 16), match);
  if (letter !== undefined) return letter + (marks[mark?.toLowerCase() ?? ''] ?? '');
  if (name !== undefined) return name === 'amp' ? '&' : (letters[name] ?? ' ');
  if (percent !== undefined) return fromPercent(percent);
  return ' ';
}

function fromCode(code: number, match: string): string {
  return code <= 0x10ffff ? spaced(String.fromCodePoint(code)) : match;
}

function fromPercent(percent: string): string {
  try {
    return spaced(decodeURIComponent(percent));
  } catch {
    return percent;
  }
}

function spaced(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

function isGroups(value: unknown): value is Groups {
  return typeof value === 'object' && value !== null;
}
