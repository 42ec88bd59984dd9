import type { ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import { useHold } from '../ready/useHold.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { useFonts } from '../theme/useFonts.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';
import { useLanguage } from './useLanguage.ts';

type Props = {
  /** BCP 47, of what is shown; null: nothing is known yet, and any language will do. */
  tag: string | null;
  /** What is shown before: the language's file, or a font of its script, is not there. */
  waiting: ReactNode;
  /** It is laid out once, in the page's fonts. */
  waitsForFonts?: boolean;
  /** Speaks the language that the address asks for, or else that of what is shown. */
  children: (language: Language) => ReactNode;
};

/** Shows something once its language is there, so that no other one flashes up. */
export function Spoken({ tag, waiting, waitsForFonts = true, children }: Props) {
  const { ready, surroundings } = useServices();
  const asked = useAddress(({ lang }) => lang);
  const language = useLanguage(asked ?? tag);
  const fontsSettled = useFonts([asked, tag], surroundings.after);
  useHold(ready, !fontsSettled || language === null);
  useDocumentLanguage(language);
  if (language === null || (waitsForFonts && !fontsSettled)) return waiting;
  return children(language);
}
