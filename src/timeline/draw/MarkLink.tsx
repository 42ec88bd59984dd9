import type { ReactNode } from 'react';
import { useCursor, useDrawing } from './Drawing.ts';
import { dimmedClass } from './dimmedClass.ts';
import { sameTarget, type Target } from '../interaction/target.ts';
import type { Box } from './hitBox.ts';

interface Props {
  target: Target;
  testId: string;
  label: string;
  /** Identifies the same mark in two scenes. */
  transitionKey?: string;
  className?: string;
  /** See `isDimmed` in `Drawing`; defaults to its answer for the target. */
  isDimmed?: boolean;
  /** Whether what it leads to is open. */
  isCurrent?: boolean;
  /**
   * Where it can be pressed, if nothing else of it is drawn: then it is a single element, and a link
   * only while the keyboard is on it. Omitted for a link.
   */
  place?: Box | undefined;
  children: ReactNode;
}

/**
 * A mark that leads somewhere: an ordinary link, so that it can be opened in another tab. Only the
 * one under the keyboard's cursor is a tab stop.
 */
export function MarkLink(props: Props) {
  const { target, testId, label, transitionKey, className, place, children } = props;
  const cursor = useCursor();
  const { hrefOf, isDimmed, isPlain = false } = useDrawing();
  const classes = dimmedClass(className, props.isDimmed ?? isDimmed(target));
  if (isPlain) return <PlainLink {...{ target, label, classes }} shape={children} />;
  const isStop = sameTarget(cursor, target);
  const own = {
    'aria-label': label,
    tabIndex: isStop ? 0 : -1,
    'data-testid': testId,
    'data-target': target.kind,
    'data-event-id': 'eventId' in target ? target.eventId : undefined,
    'data-article-id': 'articleId' in target ? target.articleId : undefined,
    'data-row-id': 'rowId' in target ? target.rowId : undefined,
    'data-key': transitionKey,
  };
  if (place && !isStop)
    return <rect role="link" className={`timeline-hit ${classes}`} {...place} {...own} />;
  return (
    <a
      href={hrefOf(target)}
      className={classes}
      aria-current={props.isCurrent ? true : undefined}
      {...own}
    >
      {children}
    </a>
  );
}

type PlainProps = Pick<Props, 'target' | 'label'> & {
  classes: string | undefined;
  shape: ReactNode;
};

/** An account has no link of its own: its event has one, and accounts are numerous. */
function PlainLink({ target, label, classes, shape }: PlainProps) {
  const { hrefOf } = useDrawing();
  if (target.kind === 'coverage' || target.kind === 'report')
    return <g className={classes}>{shape}</g>;
  return (
    <a href={hrefOf(target)} className={classes} aria-label={label === '' ? undefined : label}>
      {shape}
    </a>
  );
}
