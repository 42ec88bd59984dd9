import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { inShell } from './inShell.ts';

/** What a column that no name tells most often is; after a link, whose it is. */
const likely = ['summary', 'outlet', 'headline', 'tags', 'people'] as const;

/**
 * How a column whose name is not known can be carried all the same, with an example. `undefined`
 * when every column that is not empty is known, or nothing is left that it could be.
 */
export function adviseColumn(sheet: {
  named: ReadonlyMap<Column, string>;
  unread: readonly string[];
}): string | undefined {
  const [name] = sheet.unread;
  const free = likely.filter((column) => !sheet.named.has(column));
  const column = sheet.named.has('url') && free.includes('outlet') ? 'outlet' : free[0];
  if (name === undefined || column === undefined) return undefined;
  return `to carry a column of an unknown name, say what it holds: --replace --column ${inShell(`${column}=${name}`)}, for example (--help lists the names)`;
}
