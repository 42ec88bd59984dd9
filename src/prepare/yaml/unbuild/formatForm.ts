import { Document, isCollection, isMap, isNode, type YAMLMap, type YAMLSeq } from 'yaml';

type Collection = YAMLMap | YAMLSeq;

/** In columns; anything longer is spread over several lines. */
const widthInColumns = 96;

/**
 * Formats a form as the text of a `story.yaml`: each entry is a block with a blank line between two,
 * and what fits on one line is on one line. Texts are never broken, so that words can be searched
 * for in the file.
 *
 * @param schema the address of the form's schema, which editors use for completion
 */
export function formatForm(form: Record<string, unknown>, schema: string): string {
  const document = new Document(form, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  const root = document.contents;
  if (isMap(root)) {
    for (const { key, value } of root.items) {
      if (!isCollection(value)) continue;
      if (isNode(key)) key.spaceBefore = true;
      layOutList(value);
    }
  }
  const text = document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: true });
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

/**
 * Lays out a top-level list: its entries are blocks, except for those that are short and have no
 * parts of their own.
 */
function layOutList(list: Collection): void {
  list.items.forEach((entry, i) => {
    if (!isCollection(entry)) return;
    entry.flow = isShort(entry) && !hasParts(entry);
    if (entry.flow) return;
    entry.spaceBefore = i > 0;
    partsOf(entry).forEach(layOut);
  });
}

function layOut(part: Collection): void {
  if (isShort(part)) part.flow = true;
  else partsOf(part).forEach(layOut);
}

function partsOf(collection: Collection): Collection[] {
  const values: unknown[] = isMap(collection)
    ? collection.items.map(({ value }) => value)
    : collection.items;
  return values.filter((value) => isCollection(value));
}

const hasParts = (collection: Collection) => partsOf(collection).length > 0;

function isShort(collection: Collection): boolean {
  return JSON.stringify(isNode(collection) ? collection.toJSON() : '').length <= widthInColumns;
}
