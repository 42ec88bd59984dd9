import { memo } from 'react';
import type { PublicationMark } from '../layout/scene.ts';
import { publicationMarkPx } from '../layout/sizes.ts';
import { useDrawing } from './Drawing.ts';
import { barPath } from './barPath.ts';
import { moved } from './moved.ts';
import { samePart } from './samePart.ts';
import { shiftPublication } from './shift.ts';

interface Props {
  mark: PublicationMark;
  /** The middle of the row. */
  rowY: number;
  /** Whether the row is an article's: no other has a publication. */
  rowId: string;
}

/** A small sheet of paper where the article came out; a bar where that day is only bounded. */
export function PublicationMarkShape({ mark, rowY, rowId }: Props) {
  const { isPlain = false } = useDrawing();
  return (
    <g
      className="timeline-sheet"
      {...(!isPlain && {
        'data-target': 'article',
        'data-article-id': rowId,
        'data-key': mark.key,
      })}
      transform={moved(mark.x)}
      aria-hidden="true"
    >
      <Sheet mark={shiftPublication(mark)} rowY={rowY} />
    </g>
  );
}

const Sheet = memo(function Sheet({ mark, rowY }: Omit<Props, 'rowId'>) {
  const x = mark.x - publicationMarkPx.width / 2;
  const y = mark.y - publicationMarkPx.height / 2;
  return (
    <>
      {mark.bar && (
        <path className="timeline-sheet-bar" d={barPath({ ...mark.bar, y: rowY, sizePx: 5 })} />
      )}
      <rect x={x} y={y} width={publicationMarkPx.width} height={publicationMarkPx.height} />
      <path d={`M${x + 2} ${y + 4}h5M${x + 2} ${y + 6.5}h5M${x + 2} ${y + 9}h3`} />
    </>
  );
}, samePart);
