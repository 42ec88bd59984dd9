import { dsvFormat } from 'd3';
import { expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../testing/millStreet.ts';
import { formatCsv } from './formatCsv.ts';
import { writeStory } from './writeStory.ts';

const [first, second] = millStreet.events;
const extent = 'moment' as const;
const one = new Set([first?.id ?? '']);

test('the export of a whole story is what the command writes, also through the source', async () => {
  expect(writeStory(millStreet, 'csv', null)).toBe(formatCsv(millStreet));
  expect(await sourceOfMillStreet().written('csv', null)).toBe(formatCsv(millStreet));
});

test('the sheet of some events has only their rows, in the same columns', () => {
  const [head, ...rows] = writeStory(millStreet, 'csv', one).trimEnd().split('\n');
  expect(head).toMatch(/^\uFEFFevent id,date,/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(new RegExp(`^${first?.id},`));
});

test('linked data of some events cites no article that reports none of them', () => {
  const accounts = first?.accounts.map(({ article }) => `#article-${article}`) ?? [];
  const text = writeStory(millStreet, 'jsonld', one);
  const { citation, mainEntity } = JSON.parse(text);
  expect(mainEntity.numberOfItems).toBe(1);
  expect(text).not.toContain(`#event-${second?.id}`);
  const quoted = millStreet.quotations
    .filter(({ event }) => event === first?.id)
    .flatMap(({ versions }) => versions.map(({ article }) => `#article-${article}`));
  expect(citation.map((article: { '@id': string }) => article['@id']).toSorted()).toEqual(
    [...new Set([...accounts, ...quoted])].toSorted(),
  );
});

test('linked data gives no language of an article whose text is not held', () => {
  const articles = millStreet.articles.map((article, n) =>
    n === 0 ? { ...article, file: null } : article,
  );
  const { citation } = JSON.parse(writeStory({ ...millStreet, articles }, 'jsonld', null));
  const given = citation.map(({ inLanguage }: { inLanguage?: string }) => inLanguage ?? null);
  expect(given).toEqual(articles.map(({ file, language }) => (file ? language : null)));
});

test('linked data gives the language of a quotation where it is not that of its article', () => {
  const quotations = millStreet.quotations.slice(0, 1).map((quotation) => ({
    ...quotation,
    versions: quotation.versions.map((version, n) =>
      n === 1 ? { ...version, language: 'fr' } : version,
    ),
  }));
  const { hasPart } = JSON.parse(writeStory({ ...millStreet, quotations }, 'jsonld', null));
  const given = hasPart.map(({ inLanguage }: { inLanguage?: string }) => inLanguage ?? null);
  expect(given.slice(0, 3)).toEqual([null, 'fr', null]);
});

test('two times that look alike because clocks were put back are told apart, in a sheet and in linked data', () => {
  const edtfs = ['2025-10-26T02:30+02:00', '2025-10-26T02:30+01:00'];
  const events = edtfs.flatMap((edtf, n) =>
    first ? [{ ...first, id: `lights-${n}`, date: { ...first.date, edtf, extent } }] : [],
  );
  const story = { ...millStreet, timeZone: 'Europe/Paris', events, undated: [] };
  const [, ...rows] = dsvFormat(',').parseRows(writeStory(story, 'csv', null));
  expect([...new Set(rows.map(([id, date]) => `${id} ${date}`))]).toEqual([
    `lights-0 ${edtfs[0]}`,
    `lights-1 ${edtfs[1]}`,
  ]);
  const { mainEntity } = JSON.parse(writeStory(story, 'jsonld', null));
  const starts = mainEntity.itemListElement.map(
    ({ item }: { item: { startDate: string } }) => item.startDate,
  );
  expect(starts).toEqual(edtfs);
});

test.each([
  ['Asia/Kathmandu', '2025-06-06T18:12', 'Asia/Kathmandu'],
  ['Asia/Kathmandu', '2025-06-06T18:12+02:00', 'Asia/Kathmandu'],
  ['Asia/Kathmandu', '2025-06-06', ''],
  [undefined, '2025-06-06T18:12', ''],
  [undefined, '2025-06-06T18:12-04:00', 'UTC−4'],
])('a sheet names the clocks of its times: %s and %s', (timeZone, edtf, zone) => {
  const events = first ? [{ ...first, date: { ...first.date, edtf, extent } }] : [];
  const { timeZone: _, ...rest } = { ...millStreet, events, undated: [] };
  const text = writeStory(timeZone === undefined ? rest : { ...rest, timeZone }, 'csv', null);
  const [row] = dsvFormat(',').parse(text);
  expect(row?.['time zone']).toBe(zone);
});

test('no event at all leaves the head of a sheet', () => {
  expect(writeStory(millStreet, 'csv', new Set()).trimEnd().split('\n')).toHaveLength(1);
});

test.each([',', ';', '\t'])(
  'no cell of a sheet is a formula to a program that divides lines at %j',
  (delimiter) => {
    const title = 'Closed;=HYPERLINK("http://a.example")\t-1\n@SUM(A1);"=1&";＝2';
    const events = first ? [{ ...first, title }] : [];
    const text = writeStory({ ...millStreet, events }, 'csv', null);
    const rows = dsvFormat(delimiter).parseRows(text);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flat().filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
  },
);
