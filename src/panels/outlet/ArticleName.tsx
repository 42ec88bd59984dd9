import { HitText } from '../search/HitText.tsx';
import { useReading } from '../context/Reading.ts';
import { OutletMark } from './OutletMark.tsx';

/** An article by its outlet's mark and name, told apart where it must be. */
export function ArticleName({ articleId }: { articleId: string }) {
  const { voices, labels } = useReading();
  const { name, apart } = labels(articleId);
  return (
    <span className="article-name">
      <OutletMark ordinal={voices.of(articleId)?.ordinal ?? 0} />
      <bdi className="article-name-outlet">
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
