import { useEffect, useState } from 'react';
import { english, type Language } from '../../language/english.ts';
import { fallback, spokenLanguageOf, type SpokenLanguage } from '../../language/languages.ts';

/**
 * The language to speak for a BCP 47 tag; null while its file is under way. When the file cannot be
 * had the page speaks English: a reader is better served by that than by no page.
 */
export function useLanguage(tag: string | null): Language | null {
  const wanted = spokenLanguageOf(tag);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (wanted === fallback) return undefined;
    let isWanted = true;
    void wanted
      .load()
      .catch(() => english)
      .then((language) => {
        if (isWanted) setLoaded({ wanted, language });
      });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  if (wanted === fallback) return english;
  return loaded?.wanted === wanted ? loaded.language : null;
}

type Loaded = { wanted: SpokenLanguage; language: Language };
