import { outletMarkPx } from '../layout/sizes.ts';
import type { RowScene, RowsScene } from '../layout/scene.ts';
import { targetOfRow } from '../interaction/target.ts';
import { isArticleRow } from '../layout/rows/rowIds.ts';
import { CoverageMarks } from './CoverageMarks.tsx';
import { useDrawing } from './Drawing.ts';
import { MarkLink } from './MarkLink.tsx';
import { hueClass, outletShape } from './outletShapes.ts';
import { PublicationMarkShape } from './PublicationMarkShape.tsx';
import { StateMark } from './StateMark.tsx';
import { dimmedClass } from './dimmedClass.ts';
import { TextLine } from './TextLine.tsx';

/** Who reported it: a row an article, with its accounts, its publication and its gaps; or other rows. */
export function ArticleRows({ rows }: { rows: RowsScene }) {
  return (
    <g className="timeline-rows">
      {rows.rows.map((row) => (
        <ArticleRow key={row.key} row={row} />
      ))}
    </g>
  );
}

function ArticleRow({ row }: { row: RowScene }) {
  const { words, ordinalOf, isDimmed, openArticle, isPlain = false } = useDrawing();
  const dimmed = isDimmed(targetOfRow(row.rowId));
  const isOpen = openArticle === row.rowId;
  const ordinal = ordinalOf(row.rowId);
  const className = `${hueClass(ordinal)}${isOpen ? ' timeline-row-open' : ''}`;
  return (
    <g className={dimmedClass(className, dimmed)} data-key={isPlain ? undefined : row.key}>
      <line className="timeline-row-line" x1={row.x0} x2={row.x1} y1={row.y} y2={row.y} />
      <MarkLink
        target={targetOfRow(row.rowId)}
        testId={isArticleRow(row.rowId) ? 'article-row' : 'row'}
        label={words.article(row.rowId)}
        className="timeline-row-name"
        isCurrent={isOpen}
      >
        <rect
          className="timeline-hit"
          x={row.name.x0}
          y={row.name.y - 18}
          width={row.name.x1 - row.name.x0}
          height={26}
        />
        <path
          className="timeline-outlet-mark"
          transform={`translate(${row.name.markX - outletMarkPx / 2} ${row.name.y - outletMarkPx})`}
          d={outletShape(ordinal)}
        />
        <TextLine textRole="row.name" x={row.name.x} y={row.name.y} text={row.name.text} />
      </MarkLink>
      {row.publication && (
        <PublicationMarkShape mark={row.publication} rowY={row.y} rowId={row.rowId} />
      )}
      <CoverageMarks row={row} ordinal={ordinal} />
      {row.selected && <StateMark {...row.selected} />}
    </g>
  );
}
