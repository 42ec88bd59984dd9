import { useId, useMemo, useState } from 'react';
import { sum } from 'd3';
import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import { coverageRows } from '../../story/coverageRows.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { CoverageHead } from './CoverageHead.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import { CoverageRowOf } from './CoverageRowOf.tsx';

/** So many more rows are drawn at a time. */
const step = 200;

/**
 * Which article reports which event, with totals, and who was first where the dates prove it. It
 * scrolls inside its own box, by keyboard too; its head and its first column stay in sight.
 */
export function CoverageTable() {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { compare } = page;
  const [shown, setShown] = useState(step);
  const title = useId();
  const { articles, events } = story;
  const rows = useMemo(
    () => coverageRows(events.slice(0, shown), articles),
    [events, articles, shown],
  );
  const eventsIn = countEventsByArticle(story);
  const totals = articles.map(({ id, file }) => ({
    id,
    isRead: file !== null,
    count: eventsIn.get(id) ?? 0,
  }));
  return (
    <>
      {/* A box that scrolls is a stop of the tab key: not every browser makes it one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="coverage-box" aria-labelledby={title} tabIndex={0}>
        <table className="coverage-table">
          <caption className="visually-hidden" id={title}>
            {compare.coverageName}
          </caption>
          <CoverageHead articles={articles} />
          <tbody>
            {rows.map((row) => (
              <CoverageRowOf key={row.event.id} row={row} articles={articles} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{compare.totals}</th>
              {/* Of an article that nobody has read it is not known how many events it leaves out. */}
              {totals.map(({ id, isRead, count }) => (
                <td key={id}>
                  {isRead ? compare.ofAll(count, events.length) : page.reported(count)}
                </td>
              ))}
              <td colSpan={2}>{page.accounts(sum(totals, ({ count }) => count))}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      {shown < events.length && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => setShown((count) => count + step)}
        >
          {compare.moreRows(Math.min(step, events.length - shown))}
        </button>
      )}
      <CoverageKey />
    </>
  );
}
