import { describe, expect, test } from 'vitest';
import { readTable, type TableChoices } from './readTable.ts';
import { workbookOf, type TestSheet } from './testing/workbookOf.ts';

const any: unknown = expect.anything();

async function read(bytes: Uint8Array, choices: TableChoices = {}) {
  const table = await readTable(bytes, choices);
  return table.ok ? table.value : table;
}

const sheet = (rows: TestSheet['rows'], merged: string[] = []) => [
  { name: 'Events', rows, merged },
];

const style = (style: number, value: number) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

describe('a workbook', () => {
  test('with a cell of the wrong kind says which one', async () => {
    const rows = [
      ['date', 'title'],
      [{ xml: '<c r="A2"><v>soon</v></c>' }, 'Bridge closed'],
    ];
    expect(await readTable(workbookOf([{ name: 'Events', rows }]))).toEqual({
      ok: false,
      faults: [expect.stringMatching(/cannot be read in A2, .*; open it and save it again/)],
    });
  });

  test('has a hidden sheet passed over, unless it is named', async () => {
    const bytes = workbookOf([
      { name: 'Lists', rows: [['tags'], ['roads']], isHidden: true },
      { name: 'Events', rows: [['date', 'title']] },
    ]);
    expect(await read(bytes)).toMatchObject({
      name: 'Events',
      notes: ['read the sheet “Events”, not “Lists”; --sheet names another'],
    });
    expect(await read(bytes, { sheet: 'Lists' })).toMatchObject({ name: 'Lists' });
  });

  test('that says it unpacks to a gigabyte is not unpacked', async () => {
    const bytes = Buffer.from(workbookOf([{ name: 'Events', rows: [['date', 'title']] }]));
    // Of the central directory's first entry (APPNOTE 4.3.12), the size that it unpacks to.
    bytes.writeUInt32LE(1_000_000_000, bytes.indexOf('PK\u0001\u0002') + 24);
    expect(await readTable(bytes)).toEqual({
      ok: false,
      faults: ['unpacks to more than 300 MB; copy the rows of one story into a new workbook'],
    });
  });

  test('gives its cells as text, dates as they are shown', async () => {
    const book = workbookOf(
      sheet([
        ['title', 'date'],
        ['A & B', style(1, 45_415)],
        ['', style(2, 45_413)],
        ['', style(3, 45_415.604_166_666_7)],
        ['', style(4, 45_292)],
        ['', 2024],
        ['', { xml: '<c t="b"><v>1</v></c>' }],
      ]),
    );
    expect(await read(book)).toEqual({
      name: 'Events',
      rows: [
        ['title', 'date'],
        ['A & B', '2024-05-03'],
        ['', '2024-05'],
        ['', '2024-05-03T14:30'],
        ['', '2024'],
        ['', '2024'],
        ['', 'true'],
      ],
      notes: [],
    });
  });

  test('may count its days from 1904', async () => {
    expect(await read(workbookOf(sheet([[style(1, 43_953)]]), true))).toMatchObject({
      rows: [['2024-05-03']],
    });
  });

  test('has a merged cell in every row that it covers', async () => {
    const book = workbookOf(
      sheet(
        [
          ['title', 'date', 'url'],
          ['Bridge closed', '2024', 'a'],
          ['', '', 'b'],
          ['', '', 'c'],
        ],
        ['A2:A4', 'B2:B4'],
      ),
    );
    expect(await read(book)).toMatchObject({
      rows: [
        any,
        ['Bridge closed', '2024', 'a'],
        ['Bridge closed', '2024', 'b'],
        ['Bridge closed', '2024', 'c'],
      ],
      notes: ['a merged cell stands in every row that it covers: rows 2–4'],
    });
  });

  test('has the results of its formulas, and says where there is none', async () => {
    const book = workbookOf(
      sheet([
        ['title', 'date'],
        [{ xml: '<c t="str"><f>A1</f><v>Bridge closed</v></c>' }, { xml: '<c><f>1+1</f></c>' }],
        [{ xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, 2024],
      ]),
    );
    expect(await read(book)).toMatchObject({
      rows: [any, ['Bridge closed', ''], ['', '2024']],
      notes: [
        'formulas without a result count as empty, B2, A3; open the file and save it, or write the values',
      ],
    });
  });

  const several = workbookOf([
    { name: 'Empty', rows: [] },
    { name: 'Events', rows: [['a']] },
    { name: 'Old &amp; new', rows: [['b']] },
  ]);

  test('of several sheets takes the first with cells, and says so', async () => {
    expect(await read(several)).toMatchObject({
      rows: [['a']],
      notes: ['read the sheet “Events”, not “Old & new”; --sheet names another'],
    });
  });

  test('takes the named sheet', async () => {
    expect(await read(several, { sheet: 'Old & new' })).toMatchObject({ rows: [['b']], notes: [] });
    expect(await read(several, { sheet: 'New' })).toMatchObject({
      faults: ['has no sheet “New”; its sheets are “Empty”, “Events”, “Old & new”'],
    });
  });

  test('without a cell is refused', async () => {
    expect(await read(workbookOf(sheet([])))).toMatchObject({
      faults: [expect.stringContaining('has no cells')],
    });
  });
});
