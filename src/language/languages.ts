import { createLazy, type Lazy } from '../lazy/lazy.ts';
import { english, type Language } from './english.ts';

/** A language of the interface: a file of its own, loaded when it is first used. */
export type SpokenLanguage = Lazy<Language> & {
  /** BCP 47, the language subtag only. */
  readonly tag: string;
  readonly direction: Language['direction'];
};

/** The one that needs no loading, used where no other applies. */
export const fallback: SpokenLanguage = {
  tag: 'en',
  direction: 'ltr',
  part: () => english,
  load: () => Promise.resolve(english),
};

/** Every language in this folder; a new one needs a file and an entry here. */
export const spokenLanguages: readonly SpokenLanguage[] = [
  fallback,
  {
    tag: 'fr',
    direction: 'ltr',
    ...createLazy(() => import('./french.ts').then(({ french }) => french)),
  },
  {
    tag: 'ar',
    direction: 'rtl',
    ...createLazy(() => import('./arabic.ts').then(({ arabic }) => arabic)),
  },
];

/**
 * The language for a BCP 47 tag, whatever its region and script; the fallback when it is not
 * supported.
 */
export function spokenLanguageOf(tag: string | null): SpokenLanguage {
  const wanted = primary(tag ?? '');
  return spokenLanguages.find(({ tag: spoken }) => spoken === wanted) ?? fallback;
}

/** Whether the interface supports the language of a BCP 47 tag. */
export const isSpoken = (tag: string): boolean =>
  spokenLanguages.some(({ tag: spoken }) => spoken === primary(tag));

/**
 * The `lang` of a document: the language alone, without the numbering system that is meant for
 * `Intl`.
 */
export const documentTag = ({ tag }: Language): string => tag.replace(/-u-.*$/, '');

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
