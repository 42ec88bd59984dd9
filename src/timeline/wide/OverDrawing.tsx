import { PointNote } from '../draw/PointNote.tsx';
import type { Drawing } from '../draw/Drawing.ts';
import type { Target } from '../interaction/target.ts';
import { ClusterList } from './ClusterList.tsx';

type ListProps = Parameters<typeof ClusterList>[0];

interface Props extends Omit<ListProps, 'listed' | 'close' | 'drawing'> {
  /** What the pointer or the keyboard is on; `null` for nothing. */
  noted: Target | null;
  cluster: Pick<ListProps, 'listed' | 'close'>;
  drawing: Pick<Drawing, 'hrefOf' | 'storyLanguage' | 'words'>;
}

/** What lies over a drawing while something in it is pointed at or pressed. */
export function OverDrawing({ noted, cluster: { listed, close }, ...props }: Props) {
  const { scene, drawing } = props;
  return (
    <>
      {noted && <PointNote scene={scene} target={noted} text={drawing.words.of(noted)} />}
      <ClusterList {...props} {...{ listed, close }} />
    </>
  );
}
