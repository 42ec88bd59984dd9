import type { Language } from '../../language/english.ts';

export type SectionName =
  | 'accounts'
  | 'reported'
  | 'quotations'
  | 'differences'
  | 'mainDifferences'
  | 'otherDifferences'
  | 'statements'
  | 'events';

/** The name of a section, with how many items it has. */
export function titleOfSection(section: SectionName, count: number, { page }: Language): string {
  return section === 'statements' || section === 'events'
    ? page.person[section](count)
    : page[section](count);
}
