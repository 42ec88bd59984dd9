import {
  memo,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { StoryHeader } from './StoryHeader.tsx';
import { useClipped } from './useClipped.ts';

type Props = {
  notice: ReactNode;
  /** See `StoryHeader`. */
  isHeard?: boolean;
  /** The head's element; it has `data-open` while it shows what it folds where room is short. */
  ref?: Ref<HTMLElement>;
};

/**
 * The head above a timeline: in a short window each part of it is one line (style/foldingHead.css),
 * and a button shows the rest. All of it is always on the page for screen readers. The button keeps
 * its place when there is nothing more, so that nothing moves.
 */
export const FoldingHeader = memo(function FoldingHeader(props: Props) {
  const { notice, isHeard = false, ref } = props;
  const { page } = usePanelContext().language;
  const [isOpen, setOpen] = useState(false);
  const head = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => head.current, []);
  const isClipped = useClipped(head, isOpen);
  const hasMore = isClipped || isOpen;
  const fold = useMemo(() => {
    const button = (
      <button
        type="button"
        className={hasMore ? 'head-more' : 'head-more head-more-none'}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? page.less : page.more}
      </button>
    );
    return { ref: head, isOpen, button };
  }, [isOpen, hasMore, page]);
  return <StoryHeader notice={notice} isHeard={isHeard} fold={fold} />;
});
