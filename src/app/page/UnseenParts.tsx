import type { ComponentProps } from 'react';
import { PrefetchedDetails } from './PrefetchedDetails.ts';
import { ReturnedFocus } from './ReturnedFocus.ts';

type Props = ComponentProps<typeof ReturnedFocus> & ComponentProps<typeof PrefetchedDetails>;

/** What the page does that cannot be seen; the drawn view does without. */
export function UnseenParts(props: Props) {
  return (
    <>
      <ReturnedFocus {...props} />
      <PrefetchedDetails {...props} />
    </>
  );
}
