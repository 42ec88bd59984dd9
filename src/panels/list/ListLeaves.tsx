import { formatYear } from '../../time/words/formatYear.ts';
import type { Jump } from '../../story/words/listLeaves.ts';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  jumps: readonly Jump[];
  /** The range that is shown; `end` exclusive. */
  start: number;
  end: number;
  count: number;
  /** How many a leaf holds. */
  leaf: number;
  /** What is listed; defaults to events. */
  name?: string;
  onStart: (start: number) => void;
};

/** The links through a long list, of which one leaf is shown: by year, and on to the next leaf. */
export function ListLeaves({ jumps, start, end, count, leaf, name, onStart }: Props) {
  const { language } = usePanelContext();
  const { leaves } = language.page;
  const isOfEvents = name === undefined;
  const range = isOfEvents ? leaves.range : leaves.anyRange;
  const current = jumps.findLast((jump) => jump.start <= start)?.year;
  return (
    <nav className="event-leaves" aria-label={name ?? leaves.name}>
      {jumps.length > 1 && (
        <ul>
          {jumps.map(({ year, start: at }) => (
            <li key={year}>
              <button
                type="button"
                data-year={year}
                aria-current={year === current ? 'true' : undefined}
                onClick={() => onStart(at)}
              >
                {formatYear(year, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <output data-testid="event-leaf">{range(start + 1, end, count)}</output>
      <Turn isEnd={start === 0} onTurn={() => onStart(Math.max(0, start - leaf))}>
        {isOfEvents ? leaves.earlier : leaves.previous}
      </Turn>
      <Turn isEnd={end >= count} onTurn={() => onStart(end)}>
        {isOfEvents ? leaves.later : leaves.next}
      </Turn>
    </nav>
  );
}

/** At the end the button does nothing, but keeps the focus of whoever has just pressed it. */
function Turn(props: { isEnd: boolean; onTurn: () => void; children: string }) {
  const { isEnd, onTurn, children } = props;
  return (
    <button type="button" aria-disabled={isEnd} onClick={isEnd ? undefined : onTurn}>
      {children}
    </button>
  );
}
