import { foldName } from '../import/sheet/columnNames.ts';
import type { ImportChoices, ImportedFile } from '../import/run/importFile.ts';
import { explainQuestion } from '../import/run/explainQuestion.ts';
import type { SheetQuestion } from '../import/sheet/sheetChoices.ts';

type Answered = Exclude<ImportedFile, { state: 'asks' }> | { state: 'asks'; why: string };

/**
 * Reads, asks whatever the reading leaves open, and reads again with the answer. Without a valid
 * answer the question remains, and `why` says how to answer it in a call.
 *
 * @param ask returns undefined when nobody is there to answer
 */
export async function askUntilRead(
  read: (choices: ImportChoices) => Promise<ImportedFile>,
  first: ImportChoices,
  ask: (question: string) => Promise<string | undefined>,
): Promise<{ imported: Answered; choices: ImportChoices }> {
  let choices = first;
  for (;;) {
    const imported = await read(choices);
    if (imported.state !== 'asks') return { imported, choices };
    const { question } = imported;
    const answer = await ask(wordsOf(question));
    const answered = answer === undefined ? undefined : withAnswer(choices, question, answer);
    if (!answered) return { imported: { state: 'asks', why: explainQuestion(question) }, choices };
    choices = answered;
  }
}

function wordsOf(question: SheetQuestion): string {
  if (question.about === 'column') {
    return `Which column is the ${question.column}? ${question.headers.join(' | ')}:`;
  }
  return `In ${question.places[0] ?? 'the dates'}, does the day come first or the month? (day/month)`;
}

function withAnswer(
  choices: ImportChoices,
  question: SheetQuestion,
  answer: string,
): ImportChoices | undefined {
  if (question.about === 'column') {
    const header = question.headers.find((name) => foldName(name) === foldName(answer));
    if (header === undefined) return undefined;
    return { ...choices, columns: new Map([...choices.columns, [question.column, header]]) };
  }
  const order = { d: 'day-first', m: 'month-first' } as const;
  const first = answer.charAt(0).toLowerCase();
  return first === 'd' || first === 'm' ? { ...choices, dates: order[first] } : undefined;
}
