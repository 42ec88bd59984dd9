import type { Article } from '../../story/model/article.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { OutsideLink } from '../text/OutsideLink.tsx';

type Props = Pick<Article, 'url' | 'language'>;

/** The link to the article itself, or a note that the story does not have its address. */
export function ArticleAddress({ article: { url, language } }: { article: Props }) {
  const { page } = usePanelContext().language;
  if (url === null) return <p className="article-address">{page.noAddress}</p>;
  return (
    <p className="article-address">
      <OutsideLink href={url} hrefLang={language}>
        {page.readAt(hostOf(url))}
      </OutsideLink>
    </p>
  );
}

/** An address that cannot be parsed is shown as text, without a link. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
