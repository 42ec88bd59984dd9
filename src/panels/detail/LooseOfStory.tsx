import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from './Awaited.tsx';
import { LooseParts } from './LooseParts.tsx';

/** The statements and differences that belong to no event, as soon as they are loaded. */
export function LooseOfStory() {
  const { source } = usePanelContext();
  return <Awaited question={source.loose()}>{(loose) => <LooseParts loose={loose} />}</Awaited>;
}
