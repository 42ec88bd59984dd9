import type { Language } from '../../language/english.ts';

export type PartName =
  | 'accounts'
  | 'reported'
  | 'quotations'
  | 'differences'
  | 'mainDifferences'
  | 'otherDifferences'
  | 'statements'
  | 'events';

/** The name of a part, with how many items it has. */
export function titleOfPart(part: PartName, count: number, { page }: Language): string {
  return part === 'statements' || part === 'events' ? page.person[part](count) : page[part](count);
}
