import type { Language } from '../../language/english.ts';

const known = new WeakMap<Language, Language>();

/**
 * The language, saying dates without remarks on what is not reported (“the day is not reported”).
 * Others are kept: that it was another day elsewhere, and that clocks showed a time twice.
 */
export function withoutNotReported(language: Language): Language {
  const made = known.get(language) ?? silence(language);
  known.set(language, made);
  return made;
}

function silence(language: Language): Language {
  const { remark, notReported } = language.dates;
  const notes: readonly string[] = Object.values(notReported);
  const dates = {
    ...language.dates,
    remark: (statement: string, note: string) =>
      notes.includes(note) ? statement : remark(statement, note),
  };
  return { ...language, dates };
}
