import type { Article } from '../../story/model/article.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { noOutlet } from '../../story/words/articleLabels.ts';
import { byline } from '../../story/words/byline.ts';
import { dateInWords } from '../../story/words/dateWords.ts';
import { HowDateIsKnown } from '../evidence/HowDateIsKnown.tsx';
import { OutletMark } from '../outlet/OutletMark.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { CopyLink } from '../copy/CopyLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { ArticleAddress } from './ArticleAddress.tsx';
import { HowOutletIsKnown } from './HowOutletIsKnown.tsx';

type Props = { article: Article; titleId: string; takesFocus: boolean };

/** Who published an article, its headline, who wrote it, when it came out, and where it is. */
export function ArticleHeader({ article, titleId, takesFocus }: Props) {
  const { story, voices, language } = usePanelContext();
  const { page } = language;
  const { id, datePublished, headline } = article;
  const title = useArrival<HTMLHeadingElement>(true, takesFocus);
  return (
    <header className="panel-header">
      <p className="panel-outlet">
        <OutletMark ordinal={voices.of(id)?.ordinal ?? 0} />
        <bdi>{story.outletOf(article)?.name ?? noOutlet(article, page)}</bdi>
      </p>
      <h2 className="panel-title" id={titleId} ref={title} tabIndex={-1}>
        <AsWritten text={headline} lang={article.language} />
      </h2>
      <p className="article-byline">
        <bdi>{byline(article, language)}</bdi>
      </p>
      <p className="article-published">{page.published(dateInWords(datePublished, language))}</p>
      <ArticleAddress article={article} />
      <CopyLink />
      <HowDateIsKnown date={datePublished} here={id} />
      <HowOutletIsKnown article={article} />
    </header>
  );
}
