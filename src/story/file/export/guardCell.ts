/**
 * Spreadsheet programs take a cell that begins with one of these for a formula, whoever wrote it;
 * those of East Asia also where the sign is a wide one.
 */
const sign = '[=+\\-@＝＋－＠]';

/**
 * The beginning of a cell, and within it where a program begins another that divides lines at
 * semicolons or tabs: to it a quotation mark that is not at the beginning of a cell is a plain
 * character, and quotation marks that follow its sign are those of a cell of its own.
 */
const formula = new RegExp(`^(?='*(?:${sign}|[\\t\\r\\n]))|(?<=[;\\t\\r\\n])(?=["']*${sign})`, 'g');
const guarded = new RegExp(
  `^'(?='*(?:${sign}|[\\t\\r\\n]))|(?<=[;\\t\\r\\n])'(?=["']*${sign})`,
  'g',
);

/**
 * A cell that no spreadsheet program executes, nor any part of it: an apostrophe before a formula
 * makes it text (OWASP, CSV injection).
 */
export function guardCell(cell: string): string {
  return cell.replace(formula, "'");
}

/** The cell as it was before it was guarded. */
export function unguardCell(cell: string): string {
  return cell.replace(guarded, '');
}
