import { useId } from 'react';
import { dateInWords } from '../../story/words/dateWords.ts';
import { ArticleHeadline } from '../outlet/ArticleHeadline.tsx';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';

/** The articles that the story is based on, once, before the events. */
export function ArticlesInOrder() {
  const { story, language } = usePanelContext();
  const titleId = useId();
  const { page } = language;
  const { articles } = story;
  if (articles.length === 0) return null;
  return (
    <section className="reading-sources" aria-labelledby={titleId}>
      <h2 className="rail-title" id={titleId}>
        {page.sources}
      </h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id} data-article-id={article.id}>
            <ArticleLink articleId={article.id} />{' '}
            <cite>
              <ArticleHeadline article={article} />
            </cite>
            <p className="reading-sources-note">
              {article.author !== null && (
                <>
                  <bdi>{page.by(article.author)}</bdi>
                  {' · '}
                </>
              )}
              {page.published(dateInWords(article.datePublished, language))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
