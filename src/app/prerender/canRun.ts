/**
 * Whether the program can run in this browser: whether it has the newest functions that the program
 * calls. Chrome and Edge have both from 116, Safari from 17.4, Firefox from 125
 * (https://developer.mozilla.org/docs/Web/API/AbortSignal/any_static and
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter).
 */
export function canRun({ AbortSignal, Intl }: Window & typeof globalThis): boolean {
  return 'any' in AbortSignal && 'Segmenter' in Intl;
}
