import type { RowScene, RowsScene } from '../../layout/scene.ts';
import { ArticleRows } from '../ArticleRows.tsx';
import { barPath } from '../barPath.ts';
import { AccountShape } from '../CoverageMarks.tsx';
import { useDrawing } from '../Drawing.ts';
import { hueClass } from '../outletShapes.ts';
import { PublicationMarkShape } from '../PublicationMarkShape.tsx';
import { TextLine } from '../TextLine.tsx';
import { At, shareOf } from './At.tsx';
import { Stretched } from './Stretched.tsx';
import { shiftName, shiftSpread } from '../shift.ts';

interface Props {
  rows: RowsScene;
  heading: string;
  /** The scene's width. */
  of: number;
}

/** Who reported it: the rows with their names, accounts and publications. */
export function StillRows({ rows, heading, of }: Props) {
  if (rows.rows.length === 0) return null;
  return (
    <>
      <At x={rows.headingX} of={of}>
        <TextLine
          textRole="label.date"
          className="timeline-rows-heading"
          x={0}
          y={rows.y0 - 12}
          text={heading}
        />
      </At>
      {rows.rows.map((row) => (
        <StillRow key={row.key} row={row} rows={rows} of={of} />
      ))}
    </>
  );
}

function StillRow({ row, rows, of }: { row: RowScene; rows: RowsScene; of: number }) {
  const { ordinalOf } = useDrawing();
  const ordinal = ordinalOf(row.rowId);
  const { publication, name, rowId, y } = row;
  return (
    <g className={hueClass(ordinal)}>
      <line
        className="timeline-row-line"
        x1={shareOf(row.x0, of)}
        x2={shareOf(row.x1, of)}
        y1={y}
        y2={y}
      />
      <At x={name.markX} of={of}>
        <ArticleRows rows={{ ...rows, rows: [shiftName(row)] }} />
      </At>
      {publication?.bar && <PublicationBar bar={publication.bar} y={y} of={of} />}
      {publication && (
        <At x={publication.x} of={of}>
          <PublicationMarkShape mark={{ ...publication, x: 0, bar: null }} rowY={y} rowId={rowId} />
        </At>
      )}
      {row.marks.map((mark) => (
        <At key={mark.key} className="timeline-coverage" x={mark.x} y={y} of={of}>
          <AccountShape mark={shiftSpread(mark, mark.x)} y={0} {...{ rowId, ordinal }} />
        </At>
      ))}
    </g>
  );
}

/** The height of the bar; as in `PublicationMarkShape`. */
const sizePx = 5;

type Bar = NonNullable<NonNullable<RowScene['publication']>['bar']>;

function PublicationBar({ bar, y, of }: { bar: Bar; y: number; of: number }) {
  return (
    <Stretched box={{ ...bar, y: y - sizePx / 2, heightPx: sizePx }} of={of}>
      <g className="timeline-sheet" aria-hidden="true">
        <path
          className="timeline-sheet-bar"
          d={barPath({ ...bar, x0: 0, x1: bar.x1 - bar.x0, y: sizePx / 2, sizePx })}
        />
      </g>
    </Stretched>
  );
}
