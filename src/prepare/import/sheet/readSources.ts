import type { Column } from '../../../story/file/export/sheetColumns.ts';
import type { EnteredSource } from '../entered.ts';
import { isAnnounced, readDate, type RowReader } from './rowReader.ts';
import { splitList } from './splitList.ts';

/** A source that a row names, and the words that it is quoted with. */
export interface SourceOfRow {
  /** `null` if only words are given. */
  source: EnteredSource | null;
  excerpt: string | null;
}

/**
 * The sources that a row names: in columns of their own (“Source 2”), and in one cell with several
 * addresses, whose outlets stand beside them in the same order.
 */
export function readSources(reader: RowReader): SourceOfRow[] {
  const all = [reader.cell, ...reader.further].flatMap((cell) => sourcesIn({ ...reader, cell }));
  return all.filter(({ source, excerpt }) => source !== null || excerpt !== null);
}

function sourcesIn(reader: RowReader): SourceOfRow[] {
  const named = reader.cell('url') === '' ? 'outlet' : 'url';
  const addresses = addressesIn(reader.cell(named));
  if (addresses.length < 2) {
    return [{ source: readSource(reader), excerpt: reader.cell('excerpt') || null }];
  }
  const outlets = named === 'outlet' ? [] : splitList(reader.cell('outlet'));
  const headlines = splitList(reader.cell('headline'));
  const isPaired = outlets.length === addresses.length;
  if (!isPaired && outlets.length > 1)
    reader.note('outlets of several addresses are not carried, as there are not as many');
  return addresses.map((url, i) => {
    const own: Partial<Record<Column, string>> = {
      url,
      outlet: (isPaired ? outlets[i] : outlets.length === 1 ? outlets[0] : undefined) ?? '',
      headline: (headlines.length === addresses.length ? headlines[i] : undefined) ?? '',
    };
    const cell: RowReader['cell'] = (column) => own[column] ?? reader.cell(column);
    const excerpt = i === 0 ? reader.cell('excerpt') || null : null;
    return { source: readSource({ ...reader, cell }), excerpt };
  });
}

/** Each web address of a cell with several and nothing besides; else none. */
function addressesIn(cell: string): string[] {
  const parts = cell.split(/[\s;|]+|,\s+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => scheme.test(part)) ? parts : [];
}

const scheme = /^https?:\/\/\S+$/iu;

function readSource(reader: RowReader): EnteredSource | null {
  const { cell, place } = reader;
  const named = cell('outlet');
  const headline = cell('headline').replace(/\s+/g, ' ') || null;
  // In a column “Source” there may be its address.
  const isAddress = cell('url') === '' && scheme.test(named);
  const url = readAddress(isAddress ? named : cell('url'), reader);
  const outlet = isAddress ? null : named || null;
  const published = readDate('published', reader);
  if (outlet === null && headline === null && url === null) {
    if (published) reader.fault('has a date of publication and no outlet, headline or url');
    return null;
  }
  const announces = isAnnounced(reader) ? ({ announces: true } as const) : {};
  return { place, outlet, headline, author: null, url, published, ...announces };
}

/** `news.example/a`, as browsers show an address. */
const withoutScheme = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

function readAddress(text: string, { fault, note }: RowReader): string | null {
  if (text === '') return null;
  const isBare = withoutScheme.test(text);
  const address = isBare ? `https://${text}` : text;
  if (/^https?:\/\/[^\s/?#]+\S*$/i.test(address) && address.length <= 2048) {
    if (isBare) note('an address without https:// was read with it');
    return address;
  }
  fault(
    `url “${text.slice(0, 80)}” is not a web address; write one such as https://news.example/a, or leave the cell empty`,
  );
  return null;
}
