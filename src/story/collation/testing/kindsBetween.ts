import { collateStatement } from '../collateStatement.ts';

/** The kinds of all notes on versions of a statement, each once, in alphabetical order. */
export function kindsBetween(language: string, ...texts: string[]): string[] {
  const notes = collateStatement(texts.map((text) => ({ language, parts: [text] })))?.notes ?? [];
  return [...new Set(notes.map(({ kind }) => kind))].toSorted();
}
