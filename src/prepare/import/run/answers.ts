import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isColumn, type Column } from '../../../story/file/export/sheetColumns.ts';
import type { SheetChoices } from '../sheet/sheetChoices.ts';

/**
 * In the story's folder: what a person said about the sheet that it came from, for the next import.
 */
export const answersFile = 'import.json';

const answersSchema = v.object({
  columns: v.optional(v.record(v.string(), v.string()), {}),
  dates: v.optional(v.picklist(['day-first', 'month-first'])),
  sheet: v.optional(v.string()),
  encoding: v.optional(v.string()),
});

/** What is remembered about a sheet. */
export interface Answers extends SheetChoices {
  sheet?: string;
  encoding?: string;
}

/** Reads what was said before; empty if the file does not exist or is not one of ours. */
export function readAnswers(folder: string): Answers {
  const none = { columns: new Map<Column, string>() };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, answersFile), 'utf8'));
  } catch {
    return none;
  }
  const parsed = v.safeParse(answersSchema, value);
  if (!parsed.success) return none;
  const { columns, dates, sheet, encoding } = parsed.output;
  const known = Object.entries(columns).flatMap(([column, name]) =>
    isColumn(column) ? [[column, name] as const] : [],
  );
  return {
    columns: new Map(known),
    ...(dates === undefined ? {} : { dates }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

/** Returns `undefined` when nothing was said, so that there is nothing to remember. */
export function formatAnswers({ columns, ...others }: Answers): string | undefined {
  const said = {
    ...(columns.size === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...others,
  };
  return Object.keys(said).length === 0 ? undefined : `${JSON.stringify(said, null, 2)}\n`;
}
