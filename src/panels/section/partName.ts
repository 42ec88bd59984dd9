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

/** What a part is called, with how much is in it. */
export function titleOfPart(part: PartName, count: number, { page }: Language): string {
  return part === 'statements' || part === 'events' ? page.person[part](count) : page[part](count);
}
