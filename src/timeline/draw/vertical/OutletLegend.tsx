import { openOnClick, type OpenTarget } from '../../interaction/openOnClick.ts';
import { hueClass, outletShape } from '../outletShapes.ts';

/** An article by its outlet's mark and name. */
export interface LegendArticle {
  articleId: string;
  name: string;
  ordinal: number;
  href: string;
  /** Who, when, how much: for those who hear it. */
  words: string;
}

interface Props {
  heading: string;
  articles: readonly LegendArticle[];
  /** Null: on a page without its program, where a link leads to the text. */
  onOpen: OpenTarget | null;
}

/** What the marks beside the events mean, in their order; each leads to its article. */
export function OutletLegend({ heading, articles, onOpen }: Props) {
  if (articles.length === 0) return null;
  return (
    <div className="outlet-legend" role="group" aria-label={heading}>
      <p className="outlet-legend-heading" aria-hidden="true">
        {heading}
      </p>
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
    </div>
  );
}
