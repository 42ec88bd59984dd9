/**
 * Spreadsheet programs take a cell that begins with one of these for a formula, whoever wrote it;
 * those of East Asia also where the sign is a wide one.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;
const guarded = /^'+[=+\-@＝＋－＠\t\r\n]/;

/**
 * A cell that no spreadsheet program executes: a leading apostrophe makes it text (OWASP, CSV
 * injection).
 */
export function guardCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded. */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
