import { arabicClock } from './arabicClock.ts';
import { chineseClock } from './chineseClock.ts';
import type { ClockLanguage } from './clockLanguage.ts';
import { dutchClock } from './dutchClock.ts';
import { englishClock } from './englishClock.ts';
import { frenchClock } from './frenchClock.ts';
import { germanClock } from './germanClock.ts';
import { hebrewClock } from './hebrewClock.ts';
import { italianClock } from './italianClock.ts';
import { japaneseClock } from './japaneseClock.ts';
import { koreanClock } from './koreanClock.ts';
import { portugueseClock } from './portugueseClock.ts';
import { spanishClock } from './spanishClock.ts';
import { thaiClock } from './thaiClock.ts';

const clocks: Readonly<Record<string, ClockLanguage>> = {
  en: englishClock,
  fr: frenchClock,
  de: germanClock,
  es: spanishClock,
  pt: portugueseClock,
  it: italianClock,
  nl: dutchClock,
  ar: arabicClock,
  he: hebrewClock,
  zh: chineseClock,
  ja: japaneseClock,
  ko: koreanClock,
  th: thaiClock,
};

/** By the first part of the language's tag; `regExps`: its patterns, compiled once. */
export const clockLanguages: ReadonlyMap<string, ClockLanguage & { regExps: readonly RegExp[] }> =
  new Map(
    Object.entries(clocks).map(([name, language]) => [
      name,
      { ...language, regExps: language.patterns.map((source) => new RegExp(source, 'giu')) },
    ]),
  );
