import type { RowOfAccounts } from './accountPaths.ts';
import { dimmedClass } from './dimmedClass.ts';
import type { Drawing } from './Drawing.ts';
import { hundredths } from './hundredths.ts';
import { isAccountDimmed } from './isAccountDimmed.ts';

/** Numbers one after the other, and the middle of each character, as SVG lists them. */
type AccountCounts = { readonly className: string; readonly text: string; readonly x: string };

/** The numbers in a row's marks for several accounts, one text for each look: there are hundreds. */
export function accountCounts(row: RowOfAccounts, drawing: Drawing): AccountCounts[] {
  const looks = new Map<string, { text: string; xs: number[] }>();
  for (const mark of row.marks) {
    if (mark.text === null) continue;
    const isDimmed = isAccountDimmed(mark, row.rowId, drawing);
    const className = dimmedClass('timeline-account-count', isDimmed) ?? '';
    const counts = looks.get(className) ?? { text: '', xs: [] };
    counts.text += mark.text;
    counts.xs.push(...characterMiddles(mark.text, mark.x, mark.countPx));
    looks.set(className, counts);
  }
  return [...looks].map(([className, { text, xs }]) => ({ className, text, x: xs.join(' ') }));
}

/**
 * The middles of a number's characters when it is centred on `x`: digits are equally wide in nearly
 * every typeface, and thousands separators about half as wide.
 */
export function characterMiddles(text: string, x: number, widthPx: number): number[] {
  const shares = Array.from(text, (character) => (/\p{Nd}/u.test(character) ? 1 : 0.5));
  const unitPx = widthPx / shares.reduce((sum, share) => sum + share, 0);
  let end = x - widthPx / 2;
  return shares.map((share) => {
    const start = end;
    end += share * unitPx;
    return hundredths((start + end) / 2);
  });
}
