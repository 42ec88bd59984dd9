import { LooseDifferences } from '../difference/LooseDifferences.tsx';
import { LooseQuotations } from '../quotation/LooseQuotations.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from './Awaited.tsx';

/** What the story has of no event: its statements and differences, as soon as they are there. */
export function LooseOfStory() {
  const { source } = usePanelContext();
  return (
    <Awaited question={source.loose()}>
      {({ quotations, differences }) => (
        <>
          <LooseQuotations loose={quotations} />
          <LooseDifferences loose={differences} />
        </>
      )}
    </Awaited>
  );
}
