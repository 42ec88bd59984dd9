import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes, readTable, type TableChoices } from './readTable.ts';

const any: unknown = expect.anything();

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, choices: TableChoices = {}) {
  const table = await readTable(bytes, choices);
  return table.ok ? table.value : table;
}

describe('text', () => {
  const words = 'date,title\n2024,Über die Brücke';
  const rows = [
    ['date', 'title'],
    ['2024', 'Über die Brücke'],
  ];

  test('in UTF-8, with a byte-order mark or without', async () => {
    expect(await read(bytesOf(words))).toEqual({ rows, notes: [] });
    expect(await read(bytesOf(`\uFEFF${words}`))).toEqual({ rows, notes: [] });
  });

  test('in UTF-16, either way round, with a mark or without', async () => {
    const little = Buffer.from(`\uFEFF${words}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(await read(little)).toEqual({ rows, notes: [] });
    expect(await read(big)).toEqual({ rows, notes: [] });
    expect(await read(little.subarray(2))).toEqual({ rows, notes: ['read as UTF-16LE'] });
    expect(await read(big.subarray(2))).toEqual({ rows, notes: ['read as UTF-16BE'] });
  });

  test('in Windows-1252, which is told', async () => {
    expect(await read(Buffer.from(words, 'latin1'))).toEqual({
      rows,
      notes: [
        expect.stringMatching(
          /^is not UTF-8, so it was read as Windows-1252; if letters are wrong/,
        ),
      ],
    });
  });

  test('in an encoding that is named', async () => {
    const cyrillic = Uint8Array.of(...bytesOf('date,title\n2024,'), 0xcc, 0xee, 0xf1, 0xf2);
    expect(await read(cyrillic, { encoding: 'windows-1251' })).toMatchObject({
      rows: [any, ['2024', 'Мост']],
    });
    expect(await read(cyrillic, { encoding: 'klingon' })).toMatchObject({
      faults: [expect.stringContaining('there is no encoding of this name')],
    });
    expect(await read(cyrillic, { encoding: 'utf-8' })).toMatchObject({
      faults: [expect.stringContaining('it is not utf-8')],
    });
  });

  test('that is none of these is refused', async () => {
    expect(await read(Uint8Array.of(0x61, 0x81, 0x2c))).toMatchObject({
      faults: [expect.stringContaining('neither UTF-8 nor Windows-1252; save it as')],
    });
  });

  test.each([
    [
      'semicolons',
      'date;title\n2024;"a, b; ""c"""',
      [
        ['date', 'title'],
        ['2024', 'a, b; "c"'],
      ],
    ],
    [
      'tabs',
      'date\ttitle\n2024\ta, b',
      [
        ['date', 'title'],
        ['2024', 'a, b'],
      ],
    ],
  ])('divided by %s', async (name, text, rows) => {
    expect(await read(bytesOf(text))).toEqual({ rows, notes: [`cells are separated by ${name}`] });
  });

  test('that says how it is divided', async () => {
    expect(await read(bytesOf('sep=;\r\na,b;c\r\n1;2'))).toMatchObject({
      rows: [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    });
  });

  test('with lines inside a cell, and any line ends', async () => {
    expect(await read(bytesOf('a,b\r\n"one\r\ntwo",3\r\n'))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['one\r\ntwo', '3'],
      ],
    });
  });

  test('whose quotation never closes is refused with its line', async () => {
    expect(await read(bytesOf('a,b\n1,"two\n3,4'))).toEqual({
      ok: false,
      faults: [expect.stringMatching(/^line 2: a quotation mark opens a cell and never closes/)],
    });
  });

  test('may have quotation marks inside a cell', async () => {
    expect(await read(bytesOf('a,b\nsix 6" bolts,2'))).toMatchObject({
      rows: [any, ['six 6" bolts', '2']],
    });
  });
});

test('a file of more than 50 MB is refused unread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    const file = join(folder, 'a.csv');
    writeFileSync(file, '');
    truncateSync(file, 50_000_001);
    expect(readBytes(file)).toEqual({
      ok: false,
      faults: [expect.stringContaining('larger than 50 MB')],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
