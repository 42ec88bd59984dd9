import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useEffect, useRef } from 'react';
import { PlainLink } from '../links/PlainLink.tsx';
import { CoverageDisclosure } from './CoverageDisclosure.tsx';

type Props = {
  /** The reader returns from reading mode: the focus goes to the link that led there. */
  takesFocus: boolean;
};

/** Other ways to see the story: reading it in order, and its coverage as a table. */
export function StoryWays({ takesFocus }: Props) {
  const { compare } = usePanelContext().language.page;
  const read = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) {
      read.current?.focus({ preventScroll: true });
    }
  }, [takesFocus]);
  return (
    <div className="story-ways">
      <PlainLink to={{ read: true }} ref={read}>
        {compare.readInOrder}
      </PlainLink>
      <CoverageDisclosure />
    </div>
  );
}
