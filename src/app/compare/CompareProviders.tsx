import { useCallback, type ReactNode } from 'react';
import { AccountOrderProvider } from '../../panels/account/AccountOrderProvider.tsx';
import { ShowOnTimelineProvider } from '../../panels/difference/showOnTimeline.ts';
import { CheckRecordContextProvider } from '../../panels/provenance/checkRecord.ts';
import { usePage } from '../page/PageContext.ts';
import { showOnTimeline } from './showOnTimeline.ts';
import { useCheckRecordOf } from './useCheckRecordOf.ts';

type Props = {
  storyId: string;
  /** The panel stands beside the page, and not over it or in its place. */
  isBeside: boolean;
  children: ReactNode;
};

/** What comparing needs of the page: choices that last while it is open, and ways to its parts. */
export function CompareProviders({ storyId, isBeside, children }: Props) {
  const { bar } = usePage();
  const record = useCheckRecordOf(storyId);
  const show = useCallback((id: string) => showOnTimeline(bar, id, isBeside), [bar, isBeside]);
  return (
    <AccountOrderProvider>
      <ShowOnTimelineProvider value={show}>
        <CheckRecordContextProvider value={record}>{children}</CheckRecordContextProvider>
      </ShowOnTimelineProvider>
    </AccountOrderProvider>
  );
}
