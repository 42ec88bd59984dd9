import type { Language } from '../../language/english.ts';

type Which = 'not-reported' | 'any';

const known = new Map<Which, WeakMap<Language, Language>>();

/**
 * The language, saying dates without remarks: without those on what is not reported (“the day is
 * not reported”), or without any, also that clocks elsewhere showed another day.
 */
export function withoutRemarks(which: Which, language: Language): Language {
  const made = known.get(which) ?? new WeakMap<Language, Language>();
  known.set(which, made);
  const quiet = made.get(language) ?? silence(which, language);
  made.set(language, quiet);
  return quiet;
}

function silence(which: Which, language: Language): Language {
  const { remark, notReported } = language.dates;
  const notes: readonly string[] = Object.values(notReported);
  const isLeftOut = (note: string) => which === 'any' || notes.includes(note);
  const dates = {
    ...language.dates,
    remark: (statement: string, note: string) =>
      isLeftOut(note) ? statement : remark(statement, note),
  };
  return { ...language, dates };
}
