import { useEffect, useMemo, useState } from 'react';
import { createTextMeasure } from '../../timeline/draw/createTextMeasure.ts';
import type { Environment } from '../../timeline/layout/environment.ts';
import { usePage } from '../page/PageContext.ts';

/** As in style/tokens.css, where the drawing takes them from. */
const families = {
  serif: "'Source Sans 3', 'Noto Naskh Arabic', 'Helvetica Neue', Arial, sans-serif",
  sans: "'Source Sans 3', 'Noto Naskh Arabic', 'Helvetica Neue', Arial, sans-serif",
  system: 'system-ui, sans-serif',
};

/** What the layout measures with: another one when fonts were changed, or have arrived late. */
export function useEnvironment(): Environment {
  const { language, address } = usePage();
  const family = families[address.font];
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    const arrive = () => setArrivals((count) => count + 1);
    document.fonts.addEventListener('loadingdone', arrive);
    return () => document.fonts.removeEventListener('loadingdone', arrive);
  }, []);
  const measures = useMemo(
    () => ({ arrivals, measureText: createTextMeasure(document, family) }),
    [arrivals, family],
  );
  return useMemo(() => ({ measureText: measures.measureText, language }), [measures, language]);
}
