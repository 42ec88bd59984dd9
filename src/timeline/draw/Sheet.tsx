import type { SheetMark } from '../layout/scene.ts';
import { sheetPx } from '../layout/sizes.ts';
import { barPath } from './barPath.ts';

interface Props {
  sheet: SheetMark;
  /** The middle of the row. */
  rowY: number;
  articleId: string;
}

/** A small sheet of paper where the article came out; a bar where that day is only bounded. */
export function Sheet({ sheet, rowY, articleId }: Props) {
  const x = sheet.x - sheetPx.width / 2;
  const y = sheet.y - sheetPx.height / 2;
  return (
    <g
      className="timeline-sheet"
      data-target="article"
      data-article-id={articleId}
      data-key={sheet.key}
      aria-hidden="true"
    >
      {sheet.bar && (
        <path className="timeline-sheet-bar" d={barPath({ ...sheet.bar, y: rowY, sizePx: 5 })} />
      )}
      <rect x={x} y={y} width={sheetPx.width} height={sheetPx.height} />
      <path d={`M${x + 2} ${y + 4}h5M${x + 2} ${y + 6.5}h5M${x + 2} ${y + 9}h3`} />
    </g>
  );
}
