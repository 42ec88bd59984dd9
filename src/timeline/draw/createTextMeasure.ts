import type { Environment } from '../layout/environment.ts';
import { keepIn } from '../layout/index/keepIn.ts';
import { textStyles, type TextRole } from '../layout/textRoles.ts';

/** Of each role: breaking a hundred thousand titles into lines measures a million beginnings of them. */
const mostKept = 20_000;

/**
 * Measures lines of text as the browser sets them. Results are cached: create a new one when fonts
 * have loaded, since that changes the widths.
 *
 * @param family a CSS font family list, the one in which the timeline is drawn
 */
export function createTextMeasure(browser: Document, family: string): Environment['measureText'] {
  const context = browser.createElement('canvas').getContext('2d');
  // By role, so that no key is built for a text that has already been measured.
  const widths = new Map<TextRole, Map<string, number>>();
  const measure = (text: string, role: TextRole) => {
    const { sizePx, weight, italic } = textStyles[role];
    if (!context) return text.length * sizePx * 0.5;
    context.font = `${italic ? 'italic ' : ''}${weight} ${sizePx}px ${family}`;
    return context.measureText(text).width;
  };
  return (text, role) => {
    const known = widths.get(role) ?? new Map<string, number>();
    widths.set(role, known);
    return keepIn(known, text, mostKept, () => measure(text, role));
  };
}
