import type { Ref } from 'react';
import { TargetLink } from '../context/TargetLink.tsx';
import { ArticleName } from './ArticleName.tsx';

type Props = { articleId: string; ref?: Ref<HTMLAnchorElement> };

/** An article's name, leading to everything that the story has of it. */
export function ArticleLink({ articleId, ref }: Props) {
  return (
    <TargetLink ref={ref} className="article-link" to={{ kind: 'article', articleId }}>
      <ArticleName articleId={articleId} />
    </TargetLink>
  );
}
