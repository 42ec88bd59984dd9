import type { Language } from '../../language/english.ts';
import { hueClass, outletShape } from '../draw/outletShapes.ts';
import type { TimelineRow } from '../layout/input.ts';
import type { IndexedRow } from '../layout/index/timelineIndex.ts';
import { moveRow, showRow } from './moveRow.ts';
import type { RowsView } from './RowsView.ts';

interface Props {
  row: TimelineRow;
  /** See `Drawing`. */
  ordinal: number;
  language: Language;
  view: RowsView;
  /** All rows that are not hidden, in order. */
  shown: readonly IndexedRow[];
  onChange: (view: RowsView) => void;
  /** Called with the row's position after a move, in words for screen readers. */
  onMoved: (words: string) => void;
}

/** A row to show or hide, and to move up and down. */
export function RowItem({ row, ordinal, language, view, shown, onChange, onMoved }: Props) {
  const { rowId, name } = row;
  const texts = language.timeline.rows;
  const at = shown.findIndex((one) => one.row.rowId === rowId);
  const move = (by: -1 | 1) => {
    onChange(moveRow(view, shown, rowId, by));
    onMoved(texts.moved(name, at + by + 1, shown.length));
  };
  return (
    <li data-row-id={rowId}>
      <label>
        <input
          type="checkbox"
          checked={at >= 0}
          disabled={shown.length === 1 && at === 0}
          onChange={(event) => onChange(showRow(view, rowId, event.currentTarget.checked))}
        />
        <svg className={hueClass(ordinal)} viewBox="0 0 10 10" aria-hidden="true">
          <path className="timeline-outlet-mark" d={outletShape(ordinal)} />
        </svg>
        <bdi>{name}</bdi>
      </label>
      <MoveButton
        name={texts.up(name)}
        path="M5 12l5-5 5 5"
        isOff={at <= 0}
        onPress={() => move(-1)}
      />
      <MoveButton
        name={texts.down(name)}
        path="M5 8l5 5 5-5"
        isOff={at < 0 || at === shown.length - 1}
        onPress={() => move(1)}
      />
    </li>
  );
}

type MoveProps = { name: string; path: string; isOff: boolean; onPress: () => void };

/** At an end it remains a button without effect: removing it would lose the focus. */
function MoveButton({ name, path, isOff, onPress }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
