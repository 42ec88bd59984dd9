import type { DifferenceEntry } from '../../story/model/difference.ts';
import { TargetLink } from '../context/TargetLink.tsx';

type Props = {
  /** Undefined: this is the end, and the word stands without a way. */
  to: DifferenceEntry | undefined;
  /** The event that is open: it stays open where the difference is also one of its own. */
  openId: string;
  /** In full, for those who hear it. Has the visible word in it. */
  label: string;
  children: string;
};

/** One step to another difference. */
export function DifferenceStep({ to, openId, label, children }: Props) {
  const eventId = to?.events.includes(openId) ? openId : to?.events[0];
  if (!to || eventId === undefined) return <span className="difference-no-step">{children}</span>;
  return (
    <TargetLink to={{ kind: 'difference', differenceId: to.id, eventId }} aria-label={label}>
      {children}
    </TargetLink>
  );
}
