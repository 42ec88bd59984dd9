import { listSome } from '../listSome.ts';
import { columnOf, columnOfSource } from '../sheet/columnNames.ts';
import type { SheetQuestion } from '../sheet/sheetChoices.ts';
import { inShell } from './inShell.ts';

/**
 * Explains what has to be specified before a sheet can be read, and exactly which argument does so.
 */
export function explainQuestion(question: SheetQuestion): string {
  if (question.about === 'column') {
    const { column, headers } = question;
    const unknown = headers.filter((header) => columnOfSource(header) === undefined);
    const free = unknown.filter((header) => columnOf(header) === undefined);
    // Where “Headline” is no article's, it is the event's.
    const headlines = column === 'title' ? headers.filter(isHeadline) : [];
    const choices = free.length > 0 ? [...free, ...headlines] : headers;
    const names = choices.map((header) => `“${header}”`).join(', ');
    return `which column is the ${column}? ${names}; answer with --column ${column}=NAME, such as --column ${inShell(`${column}=${choices[0] ?? 'NAME'}`)}`;
  }
  const { column, places } = question;
  return `column ${column}: does the day come first or the month in ${listSome(places)}? answer with --dates day-first or --dates month-first`;
}

const isHeadline = (header: string) => columnOf(header) === 'headline';
