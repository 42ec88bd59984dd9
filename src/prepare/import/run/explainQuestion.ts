import { listSome } from '../listSome.ts';
import type { SheetQuestion } from '../sheet/sheetChoices.ts';

/** What has to be said before a sheet can be read, and how to say it in a call. */
export function explainQuestion(question: SheetQuestion): string {
  if (question.about === 'column') {
    const { column, headers } = question;
    const names = headers.map((header) => `“${header}”`).join(', ');
    return `no column is known as the ${column}; say which is, with --column ${column}=NAME: ${names}`;
  }
  const { column, places } = question;
  return `column ${column}: the day or the month may come first in ${listSome(places)}; say --dates day-first or --dates month-first`;
}
