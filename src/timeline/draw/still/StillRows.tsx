import type { RowScene, RowsScene } from '../../layout/scene.ts';
import { ArticleRows } from '../ArticleRows.tsx';
import { barPath } from '../barPath.ts';
import { CoverageMarks } from '../CoverageMarks.tsx';
import { useDrawing } from '../Drawing.ts';
import { hueClass } from '../outletShapes.ts';
import { PublicationMarkShape } from '../PublicationMarkShape.tsx';
import { TextLine } from '../TextLine.tsx';
import { At, shareOf } from './At.tsx';
import { Stretched } from './Stretched.tsx';

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
          x={rows.headingX}
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
  const ordinal = ordinalOf(row.articleId);
  const { publication, name, articleId, y } = row;
  const nameAlone = { ...row, marks: [], publication: null, x0: name.x, x1: name.x };
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
        <ArticleRows rows={{ ...rows, rows: [nameAlone] }} />
      </At>
      {publication?.bar && <PublicationBar bar={publication.bar} y={y} of={of} />}
      {publication && (
        <At x={publication.x} of={of}>
          <PublicationMarkShape
            mark={{ ...publication, bar: null }}
            rowY={y}
            articleId={articleId}
          />
        </At>
      )}
      {row.marks.map((mark) => (
        <At key={mark.key} x={mark.x} of={of}>
          <CoverageMarks row={{ ...row, marks: [mark] }} ordinal={ordinal} />
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
        <path className="timeline-sheet-bar" d={barPath({ ...bar, y, sizePx })} />
      </g>
    </Stretched>
  );
}
