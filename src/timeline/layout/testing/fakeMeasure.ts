import { english } from '../../../language/english.ts';
import type { Environment } from '../environment.ts';
import { textStyles, type TextRole } from '../textRoles.ts';

/** Widths that differ by letter and by type, and are the same on every machine. */
export function fakeMeasure(text: string, role: TextRole): number {
  const { sizePx, weight } = textStyles[role];
  let ems = 0;
  for (const letter of text) {
    ems += /[iljtf.,:;’'! ]/u.test(letter) ? 0.27 : /[mwMW]/u.test(letter) ? 0.8 : 0.49;
  }
  return ems * sizePx * (weight > 500 ? 1.05 : 1);
}

export const testEnvironment = (): Environment => ({ measureText: fakeMeasure, language: english });
