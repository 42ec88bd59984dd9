import type { VerticalCoverage, VerticalEntry } from '../../layout/vertical/verticalScene.ts';
import { useDrawing } from '../Drawing.ts';
import { hueClass, outletShape, shapeBox } from '../outletShapes.ts';
import { dimmedClass } from '../dimmedClass.ts';
import { StateMark } from '../StateMark.tsx';

const markPx = 10;

/**
 * Who reported an event: the outlet's shape in the position of each article that did. Filled, or
 * dashed where it only announces the event: an empty shape would read as “not in this article”. They
 * are part of the event's link, since side by side they are too small for a finger. What can be said
 * about the other articles is only drawn for the selected event.
 */
export function VerticalCoverageMarks({ entry }: { entry: VerticalEntry }) {
  return entry.coverage.map((coverage) => {
    if (coverage.state === 'reports') {
      return <AccountMark key={coverage.key} eventId={entry.id} coverage={coverage} />;
    }
    return entry.isSelected ? <StateMark {...coverage} key={coverage.key} /> : null;
  });
}

function AccountMark({ eventId, coverage }: { eventId: string; coverage: VerticalCoverage }) {
  const { ordinalOf, isDimmed, isAnnouncement, isPlain } = useDrawing();
  const { articleId, x, y } = coverage;
  const dimmed = isDimmed({ kind: 'article', articleId });
  const ordinal = ordinalOf(articleId);
  return (
    <path
      className={dimmedClass(
        `${isAnnouncement(eventId, articleId) ? 'timeline-account-announced' : 'timeline-account'} ${hueClass(ordinal)}`,
        dimmed,
      )}
      {...(isPlain
        ? {}
        : { 'data-testid': 'coverage', 'data-event-id': eventId, 'data-article-id': articleId })}
      transform={`translate(${x - markPx / 2} ${y - markPx / 2}) scale(${markPx / shapeBox})`}
      d={outletShape(ordinal)}
    />
  );
}
