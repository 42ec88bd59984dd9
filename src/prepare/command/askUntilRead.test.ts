import { expect, test } from 'vitest';
import type { ImportChoices, ImportedFile } from '../import/run/importFile.ts';
import type { SheetQuestion } from '../import/sheet/sheetChoices.ts';
import { askUntilRead } from './askUntilRead.ts';

const first: ImportChoices = { columns: new Map(), language: 'en' };
const column: SheetQuestion = {
  about: 'column',
  column: 'title',
  headers: ['Kurz', 'Lang', 'Datum'],
};
const dates: SheetQuestion = { about: 'dates', column: 'date', places: ['row 2 (03/05/2024)'] };
const done: ImportedFile = { state: 'refused', faults: [] };

/** Asks what is not chosen yet. */
const read = (choices: ImportChoices): Promise<ImportedFile> => {
  if (!choices.columns.has('title')) return Promise.resolve({ state: 'asks', question: column });
  return Promise.resolve(choices.dates ? done : { state: 'asks', question: dates });
};

test('asks one question after another, and then reads with the answers', async () => {
  const asked: string[] = [];
  const answers = ['kurz', 'month'];
  const { imported, choices } = await askUntilRead(read, first, (question) => {
    asked.push(question);
    return Promise.resolve(answers.shift());
  });
  expect(asked).toEqual([
    'Which column is the title? Kurz | Lang | Datum:',
    'In row 2 (03/05/2024), does the day come first or the month? (day/month)',
  ]);
  expect(imported).toBe(done);
  expect(choices).toMatchObject({ columns: new Map([['title', 'Kurz']]), dates: 'month-first' });
});

test.each([[undefined], ['something else'], ['']])(
  'says how to answer in a call where the answer is %j',
  async (answer) => {
    const { imported } = await askUntilRead(read, first, () => Promise.resolve(answer));
    expect(imported).toEqual({
      state: 'asks',
      why: expect.stringContaining('“Kurz”, “Lang”; answer with --column title=NAME'),
    });
  },
);
