import type { Problem } from './problem.ts';

/** `FILE:LINE:COLUMN: JSONPATH: what is wrong; what would be right [rule]` */
export function formatProblem({
  severity,
  rule,
  file,
  line,
  column,
  path,
  message,
}: Problem): string {
  const place = [
    file,
    ...(line === undefined ? [] : [line]),
    ...(column === undefined ? [] : [column]),
  ].join(':');
  const mark = severity === 'warning' ? 'warning: ' : '';
  const by = rule === undefined ? '' : ` [${rule}]`;
  return oneLine([place, ...(path === '' ? [] : [path]), mark + message + by].join(': '));
}

/** Control characters of a broken file could start lines of their own, or command the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
