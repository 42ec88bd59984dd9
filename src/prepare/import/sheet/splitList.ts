import type { EnteredPerson } from '../entered.ts';

/**
 * Splits a cell into its entries: at semicolons, bars or line breaks, or otherwise at commas, but
 * not inside brackets.
 */
export function splitList(cell: string): string[] {
  const sign = /[;|\n]/.test(cell) ? '[;|\\n]' : ',';
  return cell
    .split(new RegExp(`${sign}(?![^(]*\\))`))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** `Helen Ashworth (mayor); Tom Reed` */
export function splitPeople(cell: string): EnteredPerson[] {
  return splitList(cell).map((entry) => {
    const [, name = entry, role] = /^(.*\S)\s*\((.*\S.*)\)$/.exec(entry) ?? [];
    return { name: name.trim(), role: role?.trim() ?? null };
  });
}
