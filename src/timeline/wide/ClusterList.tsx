import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../language/english.ts';
import { describeStretch } from '../../time/words/describeStretch.ts';
import type { Drawing } from '../draw/Drawing.ts';
import { openOnClick, type OpenTarget } from '../interaction/openOnClick.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import { widestNotePx } from '../layout/notePlace.ts';
import type { TimelineEvent } from '../layout/input.ts';
import type { ClusterMark, Scene } from '../layout/scene.ts';

interface Props {
  /** `null` when none is open. See `useOpenedCluster`, also for `close`. */
  listed: ClusterMark | null;
  scene: Scene;
  index: TimelineIndex;
  language: Language;
  drawing: Pick<Drawing, 'hrefOf' | 'storyLanguage'>;
  onOpen: OpenTarget;
  close: (givesBack: boolean) => void;
}

/** How many events are listed at a time. */
const stepCount = 50;

/** The events of a cluster that no zoom separates any further, each a link; Escape closes it. */
export function ClusterList({ listed, ...props }: Props) {
  return listed && <EventsOf key={listed.key} cluster={listed} {...props} />;
}

type EventsProps = Omit<Props, 'listed'> & { cluster: ClusterMark };

function EventsOf({ cluster, scene, index, language, drawing, onOpen, close }: EventsProps) {
  const [count, setCount] = useState(stepCount);
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus(), []);
  const title = describeStretch(cluster.days, index.input.zone, language, cluster.isOpen);
  const left = Math.max(0, Math.min(cluster.x - widestNotePx / 2, scene.widthPx - widestNotePx));
  const more = cluster.eventIds.length - count;
  return (
    // Escape and losing focus are handled for everything inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      open
      aria-label={title}
      className="timeline-cluster-list"
      data-testid="cluster-list"
      style={{ left, top: cluster.y + cluster.sizePx, width: widestNotePx }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close(false);
      }}
    >
      <p>{title}</p>
      <ol>
        {cluster.eventIds.slice(0, count).map((eventId, n) => {
          const target = { kind: 'event', eventId } as const;
          const event = index.events[index.rankById.get(eventId) ?? -1]?.event;
          return (
            <li key={eventId}>
              <a
                ref={n === 0 ? first : undefined}
                href={drawing.hrefOf(target)}
                data-event-id={eventId}
                onClick={(pressed) => openOnClick(pressed, target, onOpen)}
              >
                <span>{event && dateOf(event, language)}</span>{' '}
                <bdi lang={drawing.storyLanguage}>{event?.title}</bdi>
              </a>
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <button type="button" onClick={() => setCount(count + stepCount)}>
          {language.page.andMore(more)}
        </button>
      )}
    </dialog>
  );
}

/** Here nothing visible says that no article has it, or that none was read for its date. */
function dateOf(event: TimelineEvent, { page: { standing, dateEntered }, dates }: Language) {
  const { fullDateLabel, reportedBy } = event;
  if (reportedBy.length === 0) return standing.notFromArticles(fullDateLabel);
  return event.dateEntered ? dates.remark(fullDateLabel, dateEntered) : fullDateLabel;
}
