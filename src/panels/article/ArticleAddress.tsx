import type { Article } from '../../story/model/article.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { OutsideLink } from '../text/OutsideLink.tsx';

type Props = Pick<Article, 'url' | 'language'>;

/** The way to the article itself, or that the story has no address of it. */
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

/** An address that cannot be read stands as it is, and leads nowhere. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
