import type { Article } from '../../story/model/article.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { OutsideLink } from '../text/OutsideLink.tsx';

/** An article's headline as printed, with a link to the article if its address is known. */
export function ArticleHeadline({ article: { headline, language, url } }: { article: Article }) {
  const text = <AsWritten text={headline} lang={language} />;
  if (url === null) return text;
  return (
    <OutsideLink href={url} hrefLang={language}>
      {text}
    </OutsideLink>
  );
}
