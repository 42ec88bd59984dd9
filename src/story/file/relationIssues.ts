import type { Explain } from '../../time/edtf/parseDate.ts';
import { findCollationIssues } from './collationIssues.ts';
import { findDateIssues } from './dateIssues.ts';
import { findOrderIssues } from './orderIssues.ts';
import { findReferenceIssues } from './references.ts';
import type { StoryFile } from './schema.ts';
import type { StoryIssue } from './storyIssue.ts';

/**
 * What is wrong between the fields of a story whose shape is right: ids, references, dates, order.
 *
 * @param explain a date that cannot be read; see `parseEdtf`
 */
export function findRelationIssues(story: StoryFile, explain?: Explain): StoryIssue[] {
  return [
    ...findReferenceIssues(story),
    ...findDateIssues(story, explain),
    ...findOrderIssues(story),
    ...findCollationIssues(story),
  ];
}
