import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import { dateBriefly } from '../../story/words/dateWords.ts';
import { ArticleHeadline } from '../outlet/ArticleHeadline.tsx';
import { SourceLink } from './SourceLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';

/** The articles that the story rests on: the key to hues and shapes. */
export function Sources() {
  const { story, language } = usePanelContext();
  const { articles } = story;
  const eventsIn = countEventsByArticle(story);
  if (articles.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h2 className="rail-title" id="sources-title">
        {language.page.sources}
      </h2>
      <ul className="source-list">
        {articles.map((article) => (
          <li className="source" key={article.id} data-article-id={article.id}>
            <SourceLink articleId={article.id} />
            <p className="source-headline">
              <ArticleHeadline article={article} />
            </p>
            <p className="source-note">
              {dateBriefly(article.datePublished, language)}
              {' · '}
              {language.page.sourceEvents(eventsIn.get(article.id) ?? 0)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
