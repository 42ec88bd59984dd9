import { useServices } from '../services/Services.ts';
import type { MouseEvent, ReactNode, Ref } from 'react';
import { isPlainClick } from '../../panels/context/isPlainClick.ts';
import type { AddressState } from '../address/addressState.ts';

type Props = {
  /** What changes in the address. */
  to: Partial<AddressState>;
  ref?: Ref<HTMLAnchorElement>;
  children: ReactNode;
};

/** An ordinary link to this page with something changed; a plain click does not reload it. */
export function PlainLink({ to, ref, children }: Props) {
  const { bar } = useServices();
  const follow = (click: MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    bar.go(to);
  };
  return (
    <a ref={ref} className="plain-link" href={bar.hrefOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
