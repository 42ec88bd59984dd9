/** A position in a text, counted from 1; columns are UTF-16 units, as editors count them. */
export interface TextPlace {
  line: number;
  column: number;
}

const token =
  /[ \t\n\r]*("(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\]:,])/uy;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text (RFC 8259) stops being JSON: browsers word this differently, or not at all. The
 * position is that of the first token that is not allowed where it is, or of the text's end.
 */
export function placeOfFault(text: string): TextPlace {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const found = token.exec(text)?.[1];
    const next: Expected | null = found === undefined ? null : step(found, expected, open);
    if (next === null) return placeAt(text, offset);
    expected = next;
    offset = token.lastIndex;
  }
}

function step(found: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const inner = open.at(-1);
  const after = () => (open.length === 0 ? 'nothing' : ', or end');
  const close = () => {
    open.pop();
    return after();
  };
  switch (found) {
    case '{':
    case '[':
      if (!expected.startsWith('value')) return null;
      open.push(found);
      return found === '{' ? 'key or }' : 'value or ]';
    case '}':
      return expected === 'key or }' || (expected === ', or end' && inner === '{') ? close() : null;
    case ']':
      return expected === 'value or ]' || (expected === ', or end' && inner === '[')
        ? close()
        : null;
    case ',':
      if (expected !== ', or end') return null;
      return inner === '{' ? 'key' : 'value';
    case ':':
      return expected === ':' ? 'value' : null;
    default:
      if (expected.startsWith('value')) return after();
      return expected.startsWith('key') && found.startsWith('"') ? ':' : null;
  }
}

function placeAt(text: string, offset: number): TextPlace {
  const start = offset + (/^[ \t\n\r]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const before = text.slice(0, start).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
