import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../language/english.ts';
import type { Environment } from '../layout/environment.ts';
import { createTextMeasure } from './createTextMeasure.ts';

/**
 * What the layout measures with: a new one when the fonts were changed, or have loaded late.
 * @param fontFamily a CSS list, the one in which the drawing is set
 */
export function useEnvironment(language: Language, fontFamily: string): Environment {
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    const arrive = () => setArrivals((count) => count + 1);
    fonts.addEventListener('loadingdone', arrive);
    return () => fonts.removeEventListener('loadingdone', arrive);
  }, []);
  const measures = useMemo(
    () => ({ arrivals, measureText: createTextMeasure(document, fontFamily) }),
    [arrivals, fontFamily],
  );
  return useMemo(() => ({ measureText: measures.measureText, language }), [measures, language]);
}
