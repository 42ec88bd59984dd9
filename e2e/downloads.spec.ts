import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3';
import { downloadFormNames, type DownloadForm } from '../src/embed/downloadForm.ts';
import type { StoryDate } from '../src/story/file/schema.ts';
import { eventsOf, millStreet, stories } from './publishedStories.ts';
import { frameIn, hostTest, serveMillStreet } from './support/hostPage.ts';
import { expect, test } from './support/test.ts';
import { standings } from './standings.ts';
import { withheldWords } from './withheldWords.ts';

interface Listed {
  item: { '@id': string; eventStatus?: string; keywords?: { termCode: string } };
}

/** The file that the browser receives when something is done. */
async function savedBy(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('downloads contain what is shown: a picture in the current theme with its text, and the events that were found', async ({
  openPage,
  page,
}) => {
  await openPage('?story=mill-street&theme=dark&event=video&tags=council', { story: millStreet });
  const downloads = page.getByTestId('downloads');
  const save = (form: string) =>
    savedBy(page, () => downloads.getByRole('button', { name: form }).click());
  await downloads.getByText('Download').focus();
  await page.keyboard.press('Enter');

  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const svg = await save('SVG');
  expect(svg.name).toBe('mill-street.svg');
  const marks = page.locator('.timeline-scene .timeline-label text');
  const shown = await marks.allTextContents();
  const drawn = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      name: root.localName,
      title: root.querySelector('title')?.textContent,
      ground: root.querySelector('rect')?.getAttribute('fill'),
      text: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
      links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    };
  }, svg.bytes.toString());
  expect(drawn).toMatchObject({ name: 'svg', title: 'The bridge on Mill Street', ground: paper });
  expect(drawn.text).toEqual(expect.arrayContaining(shown));
  expect(drawn.links.filter((href) => !URL.canParse(href))).toEqual([]);

  const png = await save('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const width = png.bytes.readUInt32BE(16);
  const widthPx = Number(/ width="([\d.]+)"/.exec(svg.bytes.toString())?.[1]);
  expect(width).toBe(Math.ceil(2 * widthPx));

  const csv = await save('CSV');
  expect(csv.name).toBe('mill-street.csv');
  const listed = page.getByTestId('event-list-item');
  const found = new Set(
    await listed.evaluateAll((items) => items.map((i) => i.dataset['eventId'])),
  );
  const [, ...rows] = csv.bytes.toString().trim().split('\n');
  expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(found);
  await page.keyboard.press('Escape');
  await expect(downloads).not.toHaveAttribute('open');
});

test('a picture contains the window and nothing outside it; the other files contain the whole story, its standings and no withheld word', async ({
  openPage,
  page,
}) => {
  const { announced, unreported, story } = standings;
  const [from, to] = ['2023-09-06', '2023-09-16'];
  await openPage(`?story=mill-street&from=${from}&to=${to}`, { story });
  const downloads = page.getByTestId('downloads');
  await downloads.getByText('Download').click();
  const files = new Map<string, string>();
  for (const form of downloadFormNames.filter((name) => name !== 'png')) {
    const button = downloads.locator(`[data-form="${form}"]`);
    files.set(form, (await savedBy(page, () => button.click())).bytes.toString());
  }
  const fileOf = (form: DownloadForm) => files.get(form) ?? '';

  const isIn = ({ earliest, latest }: StoryDate) =>
    (earliest ?? '') < to && (latest ?? '9999') >= from;
  const drawn = new Set(
    [...fileOf('svg').matchAll(/[?;]event=(?<id>[\w-]+)/g)].map(({ groups }) => groups?.['id']),
  );
  const inWindow = story.events.filter(({ date }) => isIn(date)).map(({ id }) => id);
  expect(inWindow.length).toBeLessThan(story.events.length);
  expect(drawn).toEqual(new Set(inWindow));

  const told = eventsOf(story).map(({ id }) => id);
  const rows = csvParse(fileOf('csv').slice(1));
  expect([...new Set(rows.map((row) => row['event id']))]).toEqual(told);
  const standingOf = (id: string) =>
    rows.filter((row) => row['event id'] === id).map((row) => row['standing']);
  expect(standingOf(announced)).toEqual(['announced · date entered']);
  expect(standingOf(unreported)).toEqual(['not from these articles']);
  expect(rows.filter((row) => row['standing'] !== '')).toHaveLength(2);

  const { mainEntity } = JSON.parse(fileOf('jsonld'));
  expect(mainEntity.itemListElement.filter(({ item }: Listed) => item.eventStatus)).toMatchObject([
    { item: { '@id': expect.stringMatching(`#event-${announced}$`), subjectOf: [{}] } },
  ]);
  const terms = mainEntity.itemListElement.flatMap(({ item }: Listed) =>
    item.keywords ? `${item['@id'].replace(/^.*#event-/, '')} ${item.keywords.termCode}` : [],
  );
  expect(new Set(terms)).toEqual(
    new Set([`${announced} date-entered`, `${unreported} not-from-articles`]),
  );

  expect(withheldWords.length).toBeGreaterThan(1);
  for (const [form, text] of files) {
    for (const { words } of withheldWords) expect(text.includes(words), form).toBe(false);
  }
  // Not for lack of the sentence that they were taken from.
  expect(fileOf('jsonld')).toContain(withheldWords[0]?.after);
});

hostTest(
  'the embedding page requests a file by message and is told the outcome',
  async ({ openHost, page, site }) => {
    await serveMillStreet(page);
    const say = `
    addEventListener('message', ({ data }) => {
      if (data.type === 'download') document.body.dataset.answer = data.form + ' ' + data.problem;
    });
    addEventListener('click', () => {
      const ask = { target: 'sourceline', version: 1, type: 'download' };
      const frame = document.querySelector('iframe').contentWindow;
      frame.postMessage({ ...ask, form: 'https://evil.example/' }, '*');
      frame.postMessage({ ...ask, form: 'citations' }, '*');
    });`;
    await openHost({
      body: `<iframe title="P" width="700" height="600" src="${site}?story=mill-street&amp;embed=1"></iframe><button>Save</button>`,
      files: { '/say.js': say },
    });
    await frameIn(page, 'iframe');
    const { name, bytes } = await savedBy(page, () => page.getByRole('button').click());
    expect(name).toBe('mill-street-citations.txt');
    expect(bytes.toString()).toContain('The bridge on Mill Street\n');
    await expect(page.locator('body')).toHaveAttribute('data-answer', 'citations null');
  },
);

hostTest(
  'in a sandbox that blocks downloads, the reader is told so and offered a page where they work',
  async ({ openHost, page, site }) => {
    // The site's own: a frame without an origin may not have what a test answers itself.
    const [, published] = stories;
    const address = `${site}stories/${published?.id}/?embed=1&amp;lang=en`;
    await openHost({
      body: `<iframe title="P" width="700" height="600" sandbox="allow-scripts allow-popups" src="${address}"></iframe>`,
    });
    const frame = await frameIn(page, 'iframe');
    const downloads = frame.getByTestId('downloads');
    await downloads.getByText('Download').click();
    await downloads.getByRole('button', { name: 'CSV' }).click();
    await expect(downloads.locator('output')).toContainText('may not allow it');
    const alone = downloads.getByRole('link', { name: 'Open the timeline by itself' });
    await expect(alone).toHaveAttribute('target', '_blank');
    await expect(alone).toHaveAttribute('href', new RegExp(`stories/${published?.id}/`));
  },
);
