import type { PublicationMark } from '../layout/scene.ts';
import { publicationMarkPx } from '../layout/sizes.ts';
import { useDrawing } from './Drawing.ts';
import { barPath } from './barPath.ts';

interface Props {
  mark: PublicationMark;
  /** The middle of the row. */
  rowY: number;
  /** Of an article's row: no other has a publication. */
  rowId: string;
}

/** A small sheet of paper where the article came out; a bar where that day is only bounded. */
export function PublicationMarkShape({ mark, rowY, rowId }: Props) {
  const { isPlain = false } = useDrawing();
  const x = mark.x - publicationMarkPx.width / 2;
  const y = mark.y - publicationMarkPx.height / 2;
  return (
    <g
      className="timeline-sheet"
      {...(!isPlain && {
        'data-target': 'article',
        'data-article-id': rowId,
        'data-key': mark.key,
      })}
      aria-hidden="true"
    >
      {mark.bar && (
        <path className="timeline-sheet-bar" d={barPath({ ...mark.bar, y: rowY, sizePx: 5 })} />
      )}
      <rect x={x} y={y} width={publicationMarkPx.width} height={publicationMarkPx.height} />
      <path d={`M${x + 2} ${y + 4}h5M${x + 2} ${y + 6.5}h5M${x + 2} ${y + 9}h3`} />
    </g>
  );
}
