import type { ReactNode } from 'react';
import { openOnClick, type OpenTarget } from '../../interaction/openOnClick.ts';
import { hueClass, outletShape } from '../outletShapes.ts';

/** An article by its outlet's mark and name. */
export interface LegendArticle {
  articleId: string;
  name: string;
  ordinal: number;
  href: string;
  /** Who, when, how much: for screen readers. */
  words: string;
}

interface Props {
  heading: string;
  articles: readonly LegendArticle[];
  /** `null` on a page without its program, where a link leads to the text. */
  onOpen: OpenTarget | null;
  /** Beside the heading; optional. */
  children?: ReactNode;
  /** Below the marks. */
  sign: ReactNode;
}

/** What the marks beside the events mean, in their order; each links to its article. */
export function OutletLegend({ heading, articles, onOpen, children, sign }: Props) {
  return (
    <div className="outlet-legend" role="group" aria-label={heading}>
      <div className="outlet-legend-head">
        {articles.length > 0 && (
          <p className="outlet-legend-heading" aria-hidden="true">
            {heading}
          </p>
        )}
        {children}
      </div>
      <ul>
        {articles.map(({ articleId, name, ordinal, href, words }) => (
          <li key={articleId}>
            <a
              href={href}
              aria-label={words}
              {...(onOpen && {
                'data-testid': 'article-row',
                'data-article-id': articleId,
                onClick: (event) => openOnClick(event, { kind: 'article', articleId }, onOpen),
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
