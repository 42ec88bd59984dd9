import type { ReactNode } from 'react';
import { openOnClick, type OpenTarget } from '../../interaction/openOnClick.ts';
import { targetOfRow } from '../../interaction/target.ts';
import { isArticleRow } from '../../layout/rows/rowIds.ts';
import { hueClass, outletShape } from '../outletShapes.ts';

/** An outlet or one of its articles, by the outlet's mark and name. */
export interface LegendRow {
  rowId: string;
  name: string;
  ordinal: number;
  href: string;
  /** Who, when, how much: for screen readers. */
  words: string;
}

interface Props {
  heading: string;
  rows: readonly LegendRow[];
  /** `null` on a page without its program, where a link leads to the text. */
  onOpen: OpenTarget | null;
  /** Beside the heading; optional. */
  children?: ReactNode;
  /** Below the marks. */
  sign: ReactNode;
}

/** What the marks beside the events mean, in their order; each is a link to its row's target. */
export function OutletLegend({ heading, rows, onOpen, children, sign }: Props) {
  return (
    <div className="outlet-legend" role="group" aria-label={heading}>
      <div className="outlet-legend-head">
        {rows.length > 0 && (
          <p className="outlet-legend-heading" aria-hidden="true">
            {heading}
          </p>
        )}
        {children}
      </div>
      <ul>
        {rows.map(({ rowId, name, ordinal, href, words }) => (
          <li key={rowId}>
            <a
              href={href}
              aria-label={words}
              {...(onOpen && {
                ...(isArticleRow(rowId)
                  ? { 'data-testid': 'article-row', 'data-article-id': rowId }
                  : { 'data-testid': 'row', 'data-row-id': rowId }),
                onClick: (event) => openOnClick(event, targetOfRow(rowId), onOpen),
              })}
            >
              <svg className={hueClass(ordinal)} viewBox="0 0 10 10" aria-hidden="true">
                <path className="timeline-outlet-mark" d={outletShape(ordinal)} />
              </svg>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {sign}
    </div>
  );
}
