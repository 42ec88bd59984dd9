import { useId, useRef, useState, type RefObject } from 'react';
import type { Language } from '../../language/english.ts';
import { useDismissal } from '../interaction/useDismissal.ts';
import { usualOrder } from '../layout/rows/foldRows.ts';
import type { RowKind } from '../layout/rows/rowIds.ts';
import type { TimelineStory } from '../prepareStory.ts';
import { RowItem } from './RowItem.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { listedRows, mostListed } from './listedRows.ts';
import type { ChosenRows } from './useRows.ts';
import '../style/rowsSheet.css';

interface Props extends ChosenRows {
  story: TimelineStory;
  language: Language;
  /** The element it opens in. */
  sheet: RefObject<HTMLDetailsElement | null>;
}

/** What has a row, which rows are drawn and in which order, for the reader to choose. */
export function RowsChoice({ story, language, sheet, view, kind, all, onChange }: Props) {
  useDismissal(sheet, true);
  const texts = language.timeline.rows;
  const list = useRef<HTMLOListElement>(null);
  useKeptFocus(list);
  const [moved, setMoved] = useState('');
  const [query, setQuery] = useState('');
  const isLong = all.rows.length > mostListed;
  const { listed, shown, more } = listedRows(all, view, query.trim());
  const isChanged = view.first.length + view.hidden.length > 0;
  return (
    <>
      {story.rows.kinds.length > 1 && (
        <KindOfRow
          {...{ language, kind }}
          kinds={story.rows.kinds}
          onKind={(by) => onChange({ ...usualOrder, by })}
        />
      )}
      {isLong && (
        <label className="timeline-rows-find">
          {texts.find}
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      <ol className="timeline-rows-list" aria-label={texts.shown} ref={list}>
        {listed.map(({ row }) => (
          <RowItem
            key={row.rowId}
            row={row}
            {...{ language, view, shown, onChange }}
            onMoved={setMoved}
            ordinal={story.ordinalOf(row.rowId)}
          />
        ))}
      </ol>
      <output className="timeline-visually-hidden">{moved}</output>
      {more > 0 && <p>{texts.more(more)}</p>}
      <button
        type="button"
        data-testid="rows-all"
        aria-disabled={!isChanged}
        onClick={() => isChanged && onChange({ ...view, ...usualOrder })}
      >
        {texts.showAll}
      </button>
    </>
  );
}

interface KindProps {
  language: Language;
  kinds: readonly RowKind[];
  kind: RowKind;
  onKind: (kind: RowKind) => void;
}

function KindOfRow({ language, kinds, kind, onKind }: KindProps) {
  const texts = language.timeline.rows;
  const group = useId();
  return (
    <fieldset className="switch timeline-rows-kinds">
      <legend className="timeline-visually-hidden">{texts.by}</legend>
      {kinds.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={group}
            value={one}
            checked={one === kind}
            onChange={() => onKind(one)}
          />
          {texts.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
}
