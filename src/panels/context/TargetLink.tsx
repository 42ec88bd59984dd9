import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { isPlainClick } from './isPlainClick.ts';
import type { PanelTarget } from './panelTarget.ts';
import { usePanelContext } from './PanelContext.ts';

type Props = Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick' | 'target'> & { to: PanelTarget };

/**
 * An ordinary link to an event, an article, a person or a difference: it can be copied, and opened in
 * another tab. A plain click stays on the page.
 */
export function TargetLink({ to, children, ...rest }: Props) {
  const { hrefOf, open } = usePanelContext();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open(to);
  };
  return (
    <a {...rest} href={hrefOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
