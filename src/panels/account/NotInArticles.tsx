import { articlesWithout } from '../../story/coverage.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * Of more than this, a dozen are named: in a story of many articles, each event is missing from most
 * of them.
 */
const mostNamed = 48;
const namedOfMany = 12;

/**
 * The articles that certainly came out after the event and have no account of it. Nothing is said
 * about others without an account: they may have come out before.
 */
export function NotInArticles({ event }: { event: StoryEvent }) {
  const { story, language } = usePanelContext();
  const absent = articlesWithout(event, story.articles);
  if (absent.length === 0) return null;
  const named = absent.length > mostNamed ? absent.slice(0, namedOfMany) : absent;
  const more = absent.length - named.length;
  return (
    <div className="not-in-articles">
      <h3 className="panel-part-title">{language.page.publishedLater}</h3>
      <ul>
        {named.map(({ id }) => (
          <li key={id} data-article-id={id}>
            <ArticleLink articleId={id} />{' '}
            <span className="not-in-article">· {language.page.notInArticle}</span>
          </li>
        ))}
        {more > 0 && <li className="not-in-article">{language.page.andMore(more)}</li>}
      </ul>
    </div>
  );
}
