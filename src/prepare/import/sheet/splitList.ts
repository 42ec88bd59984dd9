import type { EnteredPerson } from '../entered.ts';

/** The entries of a cell: divided by semicolons, bars or lines, or else by commas, but not in brackets. */
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
