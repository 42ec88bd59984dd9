import type { Ref } from 'react';
import { TargetLink } from '../context/TargetLink.tsx';
import { ArticleNameParts, useArticleNameClass } from './ArticleName.tsx';

type Props = { articleId: string; ref?: Ref<HTMLAnchorElement> };

/** An article's name, with a link to everything that the story has about it. */
export function ArticleLink({ articleId, ref }: Props) {
  const className = `article-link ${useArticleNameClass(articleId)}`;
  return (
    <TargetLink ref={ref} className={className} to={{ kind: 'article', articleId }}>
      <ArticleNameParts articleId={articleId} />
    </TargetLink>
  );
}
