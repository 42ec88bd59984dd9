import type { ExplainedFault } from './explainedFault.ts';
import { explainText } from './explainText.ts';

/** Characters that people commonly get wrong, with the remedy. */
const signs: readonly [RegExp, string][] = [
  [/(?:<{7}|={7}|>{7})/y, 'a merge has left its marks; choose one side and remove them'],
  [/</y, 'this is a web page, not a story file'],
  [/[“”„‟«»‘’‚'`]/y, 'quotation marks are straight and double in JSON: "'],
  [/\/[/*]|#|<!--/y, 'JSON has no comments; keep notes in a field whose name starts with "x-"'],
  [/(?:true|false|null)\b/iy, 'true, false and null are written in lower case'],
  [/(?:None|nil|undefined|NaN|[+-]?Infinity)\b/y, 'what is not known is null in JSON'],
  [/[+.\d-]/y, 'a number is written such as 12, -3 or 0.5'],
];

/**
 * Why a text stops being JSON, as a person would put it.
 *
 * @param at where `scanJson` found that it stops
 * @param expected what would have been valid there
 */
export function explainFault(text: string, at: number, expected: string): ExplainedFault {
  if (text.trim() === '')
    return { at, message: 'the file is empty; a story is a JSON object: { … }' };
  const comma = strayComma(text, at);
  if (comma !== undefined) {
    return { at: comma, message: 'this comma has nothing after it; remove it' };
  }
  if (at >= text.length) {
    return {
      at,
      message: `the file ends too early, where ${expected} would be right; was it cut off?`,
    };
  }
  const isBetween = /comma|colon/.test(expected) || expected === 'the end of the file';
  const inText = text[at] === '"' && !isBetween ? explainText(text, at) : undefined;
  if (inText) return inText;
  const sign = signs.find(([pattern]) => isAt(pattern, text, at));
  if (sign && !(isBetween && /[\w+.-]/.test(text[at] ?? ''))) return { at, message: sign[1] };
  return { at, message: byExpected(text, at, expected) };
}

/** The position of a comma before a closing bracket, or before another comma. */
function strayComma(text: string, at: number): number | undefined {
  if (!/[}\],]/.test(text[at] ?? '')) return undefined;
  const before = text.slice(0, at).trimEnd();
  return before.endsWith(',') ? before.length - 1 : undefined;
}

function byExpected(text: string, at: number, expected: string): string {
  const next = text[at] ?? '';
  const isWord = /[\p{L}_$]/u.test(next);
  if (expected === 'the end of the file') {
    return 'there is more here, after the end; is a bracket closed too early, or are two files in one?';
  }
  if (expected.includes('comma')) {
    if (/[}\]]/.test(next))
      return `${next} closes what another bracket opened; ${expected} would be right`;
    if (next === ':') return 'a colon belongs only between a name and its value';
    return 'a comma is missing before this';
  }
  if (expected === 'a colon') return 'a colon is missing between a name and its value';
  if (isWord)
    return `${expected === 'a value' ? 'a text' : 'a name'} is written in double quotation marks`;
  return /[}\],]/.test(next) ? `${expected} is missing here` : `${expected} would be right`;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
