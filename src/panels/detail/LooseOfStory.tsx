import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from './Awaited.tsx';
import { LooseParts } from './LooseParts.tsx';

/** What the story has of no event: its statements and differences, as soon as they are there. */
export function LooseOfStory() {
  const { source } = usePanelContext();
  return <Awaited question={source.loose()}>{(loose) => <LooseParts loose={loose} />}</Awaited>;
}
