export const languageWanted =
  'the language is not there; give `english` of sourceline/story, or what loadLanguage has returned';

/**
 * For callers without types: checks what a component cannot do without before it is used.
 *
 * @throws TypeError that says what is required
 */
export function requireKey(given: object | null | undefined, key: string, wanted: string): void {
  if (typeof given !== 'object' || given === null || !(key in given)) throw new TypeError(wanted);
}
