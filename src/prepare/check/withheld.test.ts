import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import {
  articleText,
  checkMillStreet,
  spanIn,
  withArticleText,
  type Change,
  type MillStreetChanges,
} from '../testing/checkMillStreet.ts';
import { formatProblem } from './formatProblem.ts';
import { formatReport } from './formatReport.ts';

/** In the story about Mill Street a child's given name and an address are withheld, both invented. */
const name = 'Oona';
const quotation = millStreet.quotations.findIndex(({ id }) => id === 'an-hour-for-a-bus');
const parts = ['quotations', quotation, 'versions', 0, 'parts'] as const;

/** The places of all errors; whatever is printed has no withheld words in it. */
function placesOf(changes: MillStreetChanges): string[] {
  const report = checkMillStreet(changes);
  const lines = [...report.problems.map(formatProblem), ...formatReport(report)];
  expect(lines.join('\n')).not.toMatch(/oona|weir|cottages/i);
  return report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, path, line }) =>
      path === '' ? `${file}${line === undefined ? '' : `:${line}`}` : path,
    );
}

describe('withheld words are refused, and never printed,', () => {
  test.each<[string, Change[], string]>([
    ['in a title, in other case', [[['events', 11, 'title'], 'OONA’S BUS']], '$.events[11].title'],
    [
      'in a summary, over an odd space',
      [[['events', 11, 'summary'], 'From 14\u00a0Weir\u2009Cottages.']],
      '$.events[11].summary',
    ],
    ['in an id', [[['differences', 0, 'id'], '14-weir-cottages']], '$.differences[0].id'],
    ['in a name', [[['people', 3, 'name'], 'Oo\u00adna Calder']], '$.people[3].name'],
    [
      'in the reason for withholding them',
      [[['withheld', 0, 'reason'], 'Oona is a child.']],
      '$.withheld[0].reason',
    ],
    ['in a field of others', [[['x-note'], { deep: ['about oona'] }]], '$["x-note"].deep[0]'],
    ['in the name of a field of others', [[['x-oona'], 1]], '$'],
  ])('%s', (_, story, path) => {
    expect(placesOf({ story })).toEqual([path]);
  });

  test('in an excerpt whose offsets include them', () => {
    const at = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;
    const span = spanIn('evening-post', 'daughter Oona waits');
    const places = placesOf({ story: [[at, { ...span, prefix: '', suffix: '' }]] });
    expect(places).toEqual([
      '$.events[11].accounts[0].excerpts[0]',
      '$.events[11].accounts[0].excerpts[0].exact',
    ]);
  });

  test('in an excerpt that includes only a part of them', () => {
    const at = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;
    const span = spanIn('evening-post', 'Our daughter Oo');
    expect(placesOf({ story: [[at, { ...span, prefix: '', suffix: '' }]] })).toEqual([
      '$.events[11].accounts[0].excerpts[0]',
    ]);
  });

  test('in the words beside an excerpt', () => {
    const at = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;
    const span = spanIn('evening-post', 'Our daughter');
    const story: Change[] = [[at, { ...span, prefix: '', suffix: ' Oo' }]];
    expect(placesOf({ story })).toEqual(['$.events[11].accounts[0].excerpts[0]']);
  });

  test('in the words before an excerpt', () => {
    const at = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;
    const span = spanIn('evening-post', 'waits an hour for a bus');
    const story: Change[] = [[at, { ...span, prefix: 'na ', suffix: '' }]];
    expect(placesOf({ story })).toEqual(['$.events[11].accounts[0].excerpts[0]']);
  });

  test('in a quotation that is not cut around them', () => {
    const span = spanIn(
      'evening-post',
      'Our daughter Oona waits an hour for a bus that used to take ten minutes,',
    );
    expect(placesOf({ story: [[parts, [span]]] })).toEqual([
      `$.quotations[${quotation}].versions[0].parts[0]`,
      `$.quotations[${quotation}].versions[0].parts[0].exact`,
    ]);
  });

  test('where the article has them again, at a position that the story does not name', () => {
    const text = `${articleText('evening-post')}\nOona went by bus.\n`;
    const { story, files } = withArticleText('evening-post', text);
    const at = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;
    const start = Array.from(articleText('evening-post')).length + 1;
    const span = { exact: 'Oona went by bus.', start, end: start + 17, prefix: '', suffix: '' };
    expect(placesOf({ story: [...story, [at, span]], files })).toEqual([
      '$.events[11].accounts[0].excerpts[0].exact',
    ]);
  });

  test('in a value that a name used twice hides', () => {
    const places = placesOf({
      text: (text) => text.replace('"version": 1,', '"version": 1,\n"title": "Oo\\u006ea",'),
    });
    expect(places).toEqual(['mill-street/story.json:3', '$.title']);
  });

  test('in a field that is broken, though messages quote what is broken', () => {
    const long = `${'a '.repeat(23)}14 Weir Cottages`;
    const story: Change[] = [
      [['events', 0, 'id'], 'Oona Calder'],
      [['people', 0, 'id'], long],
    ];
    expect(placesOf({ story })).toEqual(
      expect.arrayContaining(['$.events[0].id', '$.people[0].id']),
    );
  });

  test('in an unknown field’s name', () => {
    expect(placesOf({ story: [[['events', 0, 'oona'], 1]] })).toEqual([
      '$.events[0]',
      '$.events[0]',
    ]);
  });

  test('in another file of the story’s folder', () => {
    const files = { 'plan.yaml': 'title: x\nnote: Oona\n', 'notes/oona.md': 'nothing' };
    expect(placesOf({ files })).toEqual(['mill-street/', 'mill-street/plan.yaml:2']);
  });

  test('but not in texts and drafts, which are not published', () => {
    expect(
      placesOf({ files: { '.draft/notes.md': 'Oona', 'articles/other.txt': 'Oona' } }),
    ).toEqual([]);
  });
});

describe('withheld words in what is built are refused', () => {
  test.each([
    ['in a page', 'a/index.html', '<p>\nOur daughter <b>O</b>ona'],
    ['in a script', 'assets/a.js', 'const a = 1;\nconst t = "Oo\\x6ea"'],
    ['in a story file', 'stories/x/story.json', '{\n"t": "O\\u006Fna"}'],
    ['in a packed page', 'index.html.gz', gzipSync('\nOona')],
    ['in another packed page', 'index.html.br', brotliCompressSync('\nOona')],
  ])('%s', (_, file, content) => {
    expect(placesOf({ built: { 'index.html': 'fine', [file]: content } })).toEqual([
      `dist/${file}:2`,
    ]);
  });

  test('in a file’s name, of which only the folder is printed', () => {
    expect(placesOf({ built: { 'cards/oona.png': Uint8Array.of(0x89, 0x50, 0x00) } })).toEqual([
      'dist/',
    ]);
  });

  test('and files that are not text are counted', () => {
    const report = checkMillStreet({
      built: { 'a.html': 'fine', 'a.png': Uint8Array.of(0x89, 0x50, 0x00) },
    });
    expect(report.built).toMatchObject({ read: 1, notText: 1, problems: [] });
    expect(formatReport(report)).toContain('  built: 1 file looked through (1 more are not text)');
  });
});

describe('what is withheld', () => {
  test('consists of whole words', () => {
    const { start, end } = spanIn('evening-post', name);
    expect(placesOf({ story: [[['withheld', 0, 'end'], end - 1]] })).toEqual(['$.withheld[0]']);
    expect(placesOf({ story: [[['withheld', 0, 'start'], start + 1]] })).toEqual(['$.withheld[0]']);
  });

  test('is a range of the article', () => {
    expect(placesOf({ story: [[['withheld', 0, 'end'], 3]] })).toEqual(['$.withheld[0]']);
    expect(placesOf({ story: [[['withheld', 0, 'end'], 9999]] })).toContain('$.withheld[0]');
  });

  test('is not read from a text that has changed, in which its offsets are other words', () => {
    const files = { 'articles/evening-post.txt': `The town. ${articleText('evening-post')}` };
    const report = checkMillStreet({ files });
    expect(report.withheld).toEqual({ looked: 0, short: 0, unread: [0, 1] });
    expect(report.problems.filter(({ message }) => message.includes('withholds'))).toEqual([]);
  });

  test('may be two letters long, as names of variables in programs are', () => {
    const { start } = spanIn('not-stated', 'on his tailboard');
    const story: Change[] = [
      [['withheld', 2], { article: 'not-stated', start, end: start + 2, reason: 'Short.' }],
    ];
    const report = checkMillStreet({ story, built: { 'a.js': 'on=1', 'a.css': 'on' } });
    expect(report.built?.problems).toEqual([]);
    expect(report.withheld).toEqual({ looked: 3, short: 1, unread: [] });
    expect(placesOf({ story, built: { 'a.html': 'on' } })).toContain('dist/a.html:1');
  });

  test('is searched for only by its position if the text is not held, and the summary says so', () => {
    const files = { 'articles/evening-post.txt': null };
    const report = checkMillStreet({ files, story: [[['events', 11, 'title'], 'Oona']] });
    expect(report.problems).toEqual([]);
    expect(report.withheld).toEqual({ looked: 0, short: 0, unread: [0, 1] });
    expect(formatReport(report).join('\n')).toContain(
      'NOT checked: the words withheld at $.withheld[0], $.withheld[1]',
    );
    const span = {
      ...spanIn('evening-post', 'Our daughter Oo'),
      exact: 'fifteen letters',
      prefix: '',
      suffix: '',
    };
    const story: Change[] = [[['events', 11, 'accounts', 0, 'excerpts', 0], span]];
    expect(placesOf({ files, story })).toEqual(['$.events[11].accounts[0].excerpts[0]']);
  });
});

describe('an article’s own prose in what is built', () => {
  const whole = articleText('evening-post').replace(name, 'N').replace('14 Weir Cottages', 'N');

  test('is refused beyond the limit, however it is written', () => {
    const html = `<p>${whole.replaceAll('"', '&quot;').toUpperCase()}</p>`;
    const { problems } = checkMillStreet({ built: { 'index.html': 'fine', 'a/whole.html': html } });
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'dist',
        path: '',
        message: expect.stringContaining('counting what stands in a/whole.html'),
      }),
    ]);
  });

  test('is allowed as far as the story shows it', () => {
    const built = { 'stories/mill-street/story.json': JSON.stringify(millStreet) };
    expect(checkMillStreet({ built }).problems).toEqual([]);
  });
});
