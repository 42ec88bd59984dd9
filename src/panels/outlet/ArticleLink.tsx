import type { Ref } from 'react';
import { TargetLink } from '../context/TargetLink.tsx';
import { ArticleName } from './ArticleName.tsx';

type Props = { articleId: string; ref?: Ref<HTMLAnchorElement> };

/** An article's name, with a link to everything that the story has about it. */
export function ArticleLink({ articleId, ref }: Props) {
  return (
    <TargetLink ref={ref} className="article-link" to={{ kind: 'article', articleId }}>
      <ArticleName articleId={articleId} />
    </TargetLink>
  );
}
