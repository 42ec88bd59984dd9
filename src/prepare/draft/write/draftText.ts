import { Document, isMap, isNode, isSeq } from 'yaml';
import type { Fields, Proposal } from './formOfArticles.ts';

/**
 * How many proposals are YAML nodes at a time: for a thousand articles all of them would take 300
 * MB.
 */
const atOnce = 200;

const style = { lineWidth: 0, flowCollectionPadding: true };

/** The draft as YAML: lists of proposals with their remarks as comments. */
export function draftText(
  head: string,
  top: Fields,
  lists: Readonly<Record<string, readonly Proposal[]>>,
): string {
  const texts = Object.entries(lists).flatMap(([name, proposals]) => {
    // A story has an `events` list even if it is empty.
    if (proposals.length === 0) return name === 'events' ? ['events: []\n'] : [];
    return [`${name}:\n`, ...itemsOf(proposals)];
  });
  return [head, documentOf(top).toString(style), ...texts].join('');
}

/** The lines of a list's items, piece by piece. */
function itemsOf(proposals: readonly Proposal[]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < proposals.length; from += atOnce) {
    const piece = proposals.slice(from, from + atOnce);
    const document = documentOf({ list: piece.map(({ fields }) => fields) });
    const list = isMap(document.contents) ? document.contents.get('list', true) : undefined;
    const items = isSeq(list) ? list.items : [];
    items.forEach((item, i) => {
      const remark = piece[i]?.remark;
      if (!isNode(item) || remark === undefined || remark === '') return;
      item.commentBefore = remark.replace(/^/gmu, ' ');
      item.spaceBefore = i > 0;
    });
    const isSpaced = from > 0 && piece[0]?.remark !== '';
    pieces.push(`${isSpaced ? '\n' : ''}${document.toString(style).replace('list:\n', '')}`);
  }
  return pieces;
}

function documentOf(form: Fields): Document {
  return new Document(form, { version: '1.2', aliasDuplicateObjects: false });
}
