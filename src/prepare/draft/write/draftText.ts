import { Document, isMap, isNode, isSeq } from 'yaml';
import type { Fields, Proposal } from './formOfArticles.ts';

/** The draft as YAML: lists of proposals with their remarks as comments. */
export function draftText(
  head: string,
  top: Fields,
  lists: Readonly<Record<string, readonly Proposal[]>>,
): string {
  // A story has events, be they none.
  const filled = Object.entries(lists).filter(
    ([name, proposals]) => proposals.length > 0 || name === 'events',
  );
  const form = {
    ...top,
    ...Object.fromEntries(filled.map(([name, list]) => [name, list.map(({ fields }) => fields)])),
  };
  const document = new Document(form, { version: '1.2', aliasDuplicateObjects: false });
  for (const [name, proposals] of filled) {
    const list = isMap(document.contents) ? document.contents.get(name, true) : undefined;
    if (!isSeq(list)) continue;
    list.items.forEach((item, i) => {
      const remark = proposals[i]?.remark;
      if (!isNode(item) || remark === undefined || remark === '') return;
      item.commentBefore = remark.replace(/^/gmu, ' ');
      item.spaceBefore = i > 0;
    });
  }
  return head + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
