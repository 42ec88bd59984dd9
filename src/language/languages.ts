import { createLazy, type Lazy } from '../lazy/lazy.ts';
import { english, type Language } from './english.ts';

/** A language that the interface speaks: a file of its own, fetched when it is first spoken. */
export type SpokenLanguage = Lazy<Language> & {
  /** BCP 47, of the language alone. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  readonly direction: Language['direction'];
};

/** The one that needs no loading, and speaks where no other does. */
export const fallback: SpokenLanguage = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  part: () => english,
  load: () => Promise.resolve(english),
};

/** Every language of this folder; a new one is a file and an entry here. */
export const spokenLanguages: readonly SpokenLanguage[] = [
  fallback,
  {
    tag: 'fr',
    name: 'Français',
    direction: 'ltr',
    ...createLazy(() => import('./french.ts').then(({ french }) => french)),
  },
  {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    ...createLazy(() => import('./arabic.ts').then(({ arabic }) => arabic)),
  },
];

/** The language for a BCP 47 tag, whatever its region and script; the fallback where none is spoken. */
export function spokenLanguageOf(tag: string | null): SpokenLanguage {
  const wanted = primary(tag ?? '');
  return spokenLanguages.find(({ tag: spoken }) => spoken === wanted) ?? fallback;
}

/** Whether the interface speaks the language of a BCP 47 tag. */
export const isSpoken = (tag: string): boolean =>
  spokenLanguages.some(({ tag: spoken }) => spoken === primary(tag));

/** What a document says that it is in: the language alone, without the digits that `Intl` is told. */
export const documentTag = ({ tag }: Language): string => tag.replace(/-u-.*$/, '');

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
