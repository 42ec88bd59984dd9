import { unzipSync } from 'fflate';
import { findInSheet, type SheetFindings } from './findInSheet.ts';
import { precisionsOf } from './datePrecision.ts';
import { refused, type Read } from './table.ts';
import { attribute, elements, unescapeXml } from './xml.ts';

/** A workbook that unpacks to more is not read: a small file can be made to unpack to anything. */
const largestParts = 300_000_000;

/**
 * What the cells' values alone do not reveal about a workbook's sheets, by the sheet's name
 * (ECMA-376 part 1, 18.2 to 18.8). Refuses a file that is not a workbook, and one that unpacks to
 * more than anyone can intend.
 */
export function readWorkbookParts(bytes: Uint8Array): Read<Map<string, SheetFindings>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return noWorkbook;
  const targets = new Map(
    elements(relations, 'Relationship').map((one) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  );
  const precisions = precisionsOf(parts.get('xl/styles.xml') ?? '');
  const findings = new Map(
    elements(workbook, 'sheet').map((sheet) => {
      const target = targets.get(attribute(sheet, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const name = unescapeXml(attribute(sheet, 'name'));
      const isHidden = /hidden/i.test(attribute(sheet, 'state'));
      return [name, { ...findInSheet(parts.get(path) ?? '', precisions), isHidden }];
    }),
  );
  return { ok: true, value: findings };
}

const wanted = /^xl\/(?:workbook\.xml|styles\.xml|_rels\/[^/]+|worksheets\/[^/]+\.xml)$/;

const noWorkbook = refused(
  'is not an .xlsx workbook; open it and save it as .xlsx or as CSV UTF-8',
);

function unpack(bytes: Uint8Array): Read<Map<string, string>> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > largestParts) throw new RangeError('too large');
        return wanted.test(name);
      },
    });
    const decoder = new TextDecoder();
    const parts = Object.entries(files).map(
      ([name, part]) => [name, decoder.decode(part)] as const,
    );
    return { ok: true, value: new Map(parts) };
  } catch {
    if (total <= largestParts) return noWorkbook;
    return refused(
      `unpacks to more than ${largestParts / 1_000_000} MB; copy the rows of one story into a new workbook`,
    );
  }
}
