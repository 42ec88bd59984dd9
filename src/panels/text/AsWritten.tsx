import { HitText } from '../search/HitText.tsx';
import { AsWrittenElement } from './AsWrittenElement.tsx';
import { useOwnAttributes } from './useOwnAttributes.ts';

/**
 * Text of the story as written, in its own language and direction, with search terms highlighted. A
 * text of one line that is written like what surrounds it needs no element for that.
 */
export function AsWritten({ text, lang }: { text: string; lang: string }) {
  const own = useOwnAttributes()(text, lang);
  if (own.lang || own.dir || text.includes('\n'))
    return <AsWrittenElement text={text} lang={lang} />;
  return <HitText text={text} />;
}
