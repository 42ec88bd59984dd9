import { ArticleAddress } from '../../panels/article/ArticleAddress.tsx';
import { HowOutletIsKnown } from '../../panels/article/HowOutletIsKnown.tsx';
import { DateTime } from '../../panels/date/DateTime.tsx';
import { byline } from '../../story/words/byline.ts';
import { dateInWords } from '../../story/words/dateWords.ts';
import { HowDateIsKnown } from '../../panels/evidence/HowDateIsKnown.tsx';
import { ArticleName } from '../../panels/outlet/ArticleName.tsx';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import type { Article } from '../../story/model/article.ts';
import { textIds, type PlaceIds } from '../../app/prerender/textIds.ts';

type Props = {
  article: Article;
  /** Defaults to the ids of our own pages. */
  ids?: PlaceIds;
};

/** One of the story's articles, as text. */
export function ArticleText({ article, ids = textIds }: Props) {
  const { language } = usePanelContext();
  const { page } = language;
  const { id, datePublished, headline } = article;
  return (
    <article className="article-text" id={ids.article(id)}>
      <h3 className="account-outlet">
        <ArticleName articleId={id} />
      </h3>
      <p className="source-headline">
        <AsWritten text={headline} lang={article.language} />
      </p>
      <p className="source-note">
        <bdi>{byline(article, language)}</bdi>
        {' · '}
        <DateTime date={datePublished}>
          {page.published(dateInWords(datePublished, language))}
        </DateTime>
      </p>
      <ArticleAddress article={article} />
      <HowDateIsKnown date={datePublished} here={id} />
      <HowOutletIsKnown article={article} />
    </article>
  );
}
