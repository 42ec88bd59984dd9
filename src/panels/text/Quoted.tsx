import { usePanelContext } from '../context/PanelContext.ts';
import { useOwnAttributes } from './useOwnAttributes.ts';

/** Words of an article between quotation marks, in the article's language and direction. */
export function Quoted({ exact, article }: { exact: string; article: string }) {
  const { story } = usePanelContext();
  const ownAttributes = useOwnAttributes();
  return <q {...ownAttributes(exact, story.article(article).language)}>{exact}</q>;
}
