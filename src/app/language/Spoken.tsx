import type { ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import { useHold } from '../ready/useHold.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { useFonts } from '../theme/useFonts.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';
import { useLanguage } from './useLanguage.ts';

type Props = {
  /**
   * BCP 47, the language of what is shown; `null` when nothing is known yet, and any language will
   * do.
   */
  tag: string | null;
  /** Shown until then: the language's file, or a font for its script, has not loaded. */
  waiting: ReactNode;
  /** It is laid out once, in the page's fonts. */
  waitsForFonts?: boolean;
  /** Sets the language that the address asks for, or else that of what is shown. */
  children: (language: Language) => ReactNode;
};

/** Renders its contents once their language is loaded, so that no other flashes up first. */
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
