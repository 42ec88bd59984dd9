import { unzipSync } from 'fflate';
import { findInSheet, type SheetFindings } from './findInSheet.ts';
import { precisionsOf } from './datePrecision.ts';
import { attribute, elements, unescapeXml } from './xml.ts';

/** Beyond this an XML part is not read: a small file can be made to unpack to anything. */
const largestParts = 300_000_000;

/**
 * What the cells' values alone do not tell of a workbook's sheets, by the sheet's name (ECMA-376
 * part 1, 18.2 to 18.8). Undefined: the file is no workbook, or unpacks to more than can be meant.
 */
export function readWorkbookParts(bytes: Uint8Array): Map<string, SheetFindings> | undefined {
  const parts = unpack(bytes);
  const workbook = parts?.get('xl/workbook.xml');
  const relations = parts?.get('xl/_rels/workbook.xml.rels');
  if (!parts || workbook === undefined || relations === undefined) return undefined;
  const targets = new Map(
    elements(relations, 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  );
  const precisions = precisionsOf(parts.get('xl/styles.xml') ?? '');
  return new Map(
    elements(workbook, 'sheet').map((sheet) => {
      const target = targets.get(attribute(sheet, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const name = unescapeXml(attribute(sheet, 'name'));
      return [name, findInSheet(parts.get(path) ?? '', precisions)];
    }),
  );
}

const wanted = /^xl\/(?:workbook\.xml|styles\.xml|_rels\/[^/]+|worksheets\/[^/]+\.xml)$/;

function unpack(bytes: Uint8Array): Map<string, string> | undefined {
  try {
    let total = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > largestParts) throw new RangeError('too large');
        return wanted.test(name);
      },
    });
    const decoder = new TextDecoder();
    return new Map(Object.entries(files).map(([name, part]) => [name, decoder.decode(part)]));
  } catch {
    return undefined;
  }
}
