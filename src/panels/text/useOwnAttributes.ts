import { needsIsolation } from '../../language/bidi.ts';
import { documentTag } from '../../language/languages.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/** What an element says of the text in it. */
export interface OwnAttributes {
  readonly lang?: string;
  readonly dir?: 'auto';
}

/**
 * How a text differs from what surrounds it, as attributes of its element: its language, and a
 * direction of its own, which also isolates it. Empty for a text that differs in neither. A story's
 * page has some seven hundred such texts, and a browser looks through each that has `dir="auto"`.
 */
export function useOwnAttributes(): (text: string, lang: string) => OwnAttributes {
  const { language } = usePanelContext();
  const around = documentTag(language);
  return (text, lang) => ({
    ...(lang !== around && { lang }),
    ...(needsIsolation(text, language.direction) && { dir: 'auto' }),
  });
}
