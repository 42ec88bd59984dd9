import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { useReading } from './Reading.ts';

type Props = Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick'> & { eventId: string };

/**
 * An ordinary link to an event: it can be copied, and opened in another tab. A plain click stays on
 * the page.
 */
export function EventLink({ eventId, children, ...rest }: Props) {
  const { hrefOf, open } = useReading();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open(eventId);
  };
  return (
    <a {...rest} href={hrefOf(eventId)} onClick={follow}>
      {children}
    </a>
  );
}

/** A click that asks for another tab, a window or a download is the browser's. */
function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
