import { useId, useMemo } from 'react';
import { sum } from 'd3';
import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import { coverageRows } from '../../story/coverageRows.ts';
import type { Article } from '../../story/model/article.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { CoverageHead } from './CoverageHead.tsx';
import { CoverageRowOf } from './CoverageRowOf.tsx';

type Props = { events: readonly StoryEvent[]; columns: readonly Article[] };

/**
 * Some events and some articles of the table. It scrolls within its own box, by keyboard too; its
 * head and its first column stay visible. Totals count the whole story.
 */
export function CoverageBox({ events, columns }: Props) {
  const { story, language } = usePanelContext();
  const { compare } = language.page;
  const title = useId();
  const { articles } = story;
  const rows = useMemo(() => coverageRows(events, articles, columns), [events, articles, columns]);
  return (
    // A scrolling box has to be a tab stop, which not every browser makes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="coverage-box" aria-labelledby={title} tabIndex={0}>
      <table className="coverage-table">
        <caption className="visually-hidden" id={title}>
          {compare.coverageName}
        </caption>
        <CoverageHead articles={columns} />
        <tbody>
          {rows.map((row) => (
            <CoverageRowOf key={row.event.id} row={row} articles={columns} />
          ))}
        </tbody>
        <Totals columns={columns} />
      </table>
    </section>
  );
}

/**
 * For an article that nobody has read it is not known how many events it leaves out. Announcing an
 * event is not reporting it, and is counted apart.
 */
function Totals({ columns }: Pick<Props, 'columns'>) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { compare } = page;
  const eventsIn = countEventsByArticle(story);
  const announced = new Map<string, number>();
  for (const { announcedBy } of story.events) {
    for (const id of announcedBy) announced.set(id, (announced.get(id) ?? 0) + 1);
  }
  const announcements = sum(announced.values());
  const told = sum(eventsIn.values()) - announcements;
  return (
    <tfoot>
      <tr>
        <th scope="row">{compare.totals}</th>
        {columns.map(({ id, file }) => {
          const announces = announced.get(id) ?? 0;
          const count = (eventsIn.get(id) ?? 0) - announces;
          const reports =
            file === null ? page.reported(count) : compare.ofAll(count, story.events.length);
          const ofWhich = announces > 0 ? page.comma + page.standing.countAnnounced(announces) : '';
          return <td key={id}>{reports + ofWhich}</td>;
        })}
        <td colSpan={2}>
          {page.accounts(told)}
          {announcements > 0 && page.comma + compare.announcements(announcements)}
        </td>
      </tr>
    </tfoot>
  );
}
