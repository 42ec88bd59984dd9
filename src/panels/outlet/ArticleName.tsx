import { HitText } from '../search/HitText.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { OutletMark } from './OutletMark.tsx';

/** An article by its outlet's mark and name, with what distinguishes it where necessary. */
export function ArticleName({ articleId }: { articleId: string }) {
  const { voices, labels } = usePanelContext();
  const { name, apart } = labels(articleId);
  return (
    <span className="article-name">
      <OutletMark ordinal={voices.of(articleId)?.ordinal ?? 0} />
      <bdi>
        <HitText text={name} />
      </bdi>
      {apart !== null && (
        <>
          {' '}
          <span className="article-name-apart">
            · <bdi>{apart}</bdi>
          </span>
        </>
      )}
    </span>
  );
}
