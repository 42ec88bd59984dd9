import { dsvFormat } from 'd3';
import { unguardCell } from '../../../story/file/export/guardCell.ts';
import { quoteQuotedCells } from './quoteQuotedCells.ts';
import { refused, type Read, type Table } from './table.ts';

const names: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/**
 * Reads text that separates its cells by commas, semicolons (as Excel does in much of Europe) or
 * tabs, or by the character that a first line such as `sep=;` tells Excel to use.
 */
export function parseDelimited(text: string): Read<Table> {
  const [hint, chosen] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (hint !== undefined && chosen !== undefined) return parse(text.slice(hint.length), chosen);
  return parse(text, delimiterOf(text));
}

function parse(text: string, delimiter: string): Read<Table> {
  const open = openQuotation(text);
  if (open !== undefined) {
    return refused(
      `line ${open}: a quotation mark opens a cell and never closes; close it, or double the marks inside it`,
    );
  }
  const rows = dsvFormat(delimiter).parseRows(quoteQuotedCells(text, delimiter), (row) =>
    row.map((cell) => unguardCell(cell.trim())),
  );
  const note = `cells are separated by ${names[delimiter] ?? delimiter}`;
  return { ok: true, value: { rows, notes: delimiter === ',' ? [] : [note] } };
}

/**
 * The line with an opening quotation mark that is never closed before the end of the file (RFC 4180
 * doubles marks inside a cell).
 */
function openQuotation(text: string): number | undefined {
  let opened: number | undefined;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (opened === undefined) {
      // A mark in the middle of a cell is a plain character.
      if (at === 0 || /[,;\t\r\n]/.test(text[at - 1] ?? '')) opened = at;
    } else if (text[at + 1] === '"') at += 1;
    else opened = undefined;
  }
  return opened === undefined ? undefined : text.slice(0, opened).split('\n').length;
}

/** Picks the delimiter that divides the first rows into the most cells, most evenly. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000);
  const counts = Object.keys(names).map((delimiter) => {
    // Cells that are all quoted would be divided at any character.
    const rows = dsvFormat(delimiter).parseRows(quoteQuotedCells(head, delimiter)).slice(0, 20);
    const widest = Math.max(...rows.map((row) => row.length), 1);
    const even = rows.filter((row) => row.length === widest).length / Math.max(rows.length, 1);
    return { delimiter, weight: widest === 1 ? 0 : even * Math.min(widest, 30) };
  });
  return counts.toSorted((a, b) => b.weight - a.weight)[0]?.delimiter ?? ',';
}
