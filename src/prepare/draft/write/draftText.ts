import { Document, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
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
  return [head, documentOf(top).toString(style), listsText(lists)].join('');
}

export function listsText(lists: Readonly<Record<string, readonly Proposal[]>>): string {
  const texts = Object.entries(lists).flatMap(([name, proposals]) => {
    // A story has an `events` list even if it is empty.
    if (proposals.length === 0) return name === 'events' ? ['events: []\n'] : [];
    return [`${name}:\n`, itemsText(name, proposals)];
  });
  return texts.join('');
}

/** The entries of a list without its name. */
export const itemsText = (name: string, proposals: readonly Proposal[]): string =>
  itemsOf(name, proposals).join('');

/** The lines of a list's items, piece by piece. */
function itemsOf(name: string, proposals: readonly Proposal[]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < proposals.length; from += atOnce) {
    const piece = proposals.slice(from, from + atOnce);
    const document = documentOf({ list: piece.map(({ fields }) => fields) });
    const list = isMap(document.contents) ? document.contents.get('list', true) : undefined;
    const items = isSeq(list) ? list.items : [];
    items.forEach((item, i) => {
      if (!isNode(item)) return;
      const comment = commentOf(piece[i]);
      if (comment !== '') item.commentBefore = comment;
      item.spaceBefore = i > 0 && isSpacedOut(piece[i]);
    });
    writeShort(document, name);
    const isSpaced = from > 0 && isSpacedOut(piece[0]);
    pieces.push(`${isSpaced ? '\n' : ''}${document.toString(style).replace('list:\n', '')}`);
  }
  return pieces;
}

const commentOf = ({ heading = '', remark }: Proposal = { fields: {}, remark: '' }) =>
  [heading, remark]
    .filter((lines) => lines !== '')
    .join('\n')
    .replace(/^(?=.)/gmu, ' ');

/** Entries with a remark, and events, are set apart. */
const isSpacedOut = (proposal: Proposal | undefined) =>
  proposal !== undefined && (commentOf(proposal) !== '' || 'accounts' in proposal.fields);

/** Dates and people on one line each: a list of events has to be read in one go. */
function writeShort(document: Document, name: string): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'date' && isMap(value)) value.flow = true;
    },
    Map(_, map) {
      if (name === 'people') map.flow = map.has('name');
    },
  });
}

function documentOf(form: Fields): Document {
  return new Document(form, { version: '1.2', aliasDuplicateObjects: false });
}
