import { listSome } from '../listSome.ts';
import { columnOf } from '../sheet/columnNames.ts';
import type { SheetQuestion } from '../sheet/sheetChoices.ts';

/**
 * Explains what has to be specified before a sheet can be read, and exactly which argument does so.
 */
export function explainQuestion(question: SheetQuestion): string {
  if (question.about === 'column') {
    const { column, headers } = question;
    const unknown = headers.filter((header) => columnOf(header) === undefined);
    const choices = unknown.length > 0 ? unknown : headers;
    const names = choices.map((header) => `“${header}”`).join(', ');
    return `which column is the ${column}? ${names}; answer with --column ${column}=NAME, such as --column ${inShell(`${column}=${choices[0] ?? 'NAME'}`)}`;
  }
  const { column, places } = question;
  return `column ${column}: does the day come first or the month in ${listSome(places)}? answer with --dates day-first or --dates month-first`;
}

/** Quotes words as a single shell argument. */
function inShell(words: string): string {
  return /^[\p{L}\p{N}=_-]+$/u.test(words) ? words : `'${words.replaceAll("'", String.raw`'\''`)}'`;
}
