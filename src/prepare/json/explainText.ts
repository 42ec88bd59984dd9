import type { ExplainedFault } from './explainedFault.ts';

/** What is wrong with a JSON string that begins at a quotation mark; `undefined` when nothing is. */
export function explainText(text: string, start: number): ExplainedFault | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') return undefined;
    if (sign < ' ') return { at, message: describeControl(sign) };
    if (sign !== '\\') continue;
    const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    escape.lastIndex = at;
    const found = escape.exec(text)?.[0];
    if (found === undefined) {
      return { at, message: 'a backslash in a text is written twice: \\\\' };
    }
    at += found.length - 1;
  }
  return { at: start, message: 'the text that begins here has no quotation mark at its end' };
}

function describeControl(sign: string): string {
  if (sign === '\t') return 'a tab in a text is written \\t';
  if (sign === '\n' || sign === '\r') {
    return 'the text does not end on its line: a quotation mark is missing, or a line break, which is written \\n';
  }
  return 'a control character in a text is written \\u and four digits';
}
