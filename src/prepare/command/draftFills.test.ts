import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runWords } from '../testing/runWords.ts';
import { first, second, files, folderOf } from './testing/draftFolders.ts';

describe('draft of a folder that was just started', () => {
  it('fills a story.yaml of which only the head was written, and keeps the head', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), first);
    const file = join(folder, 'story.yaml');
    const started = readFileSync(file, 'utf8')
      .replace(/^title: .*/mu, 'title: The bridge at last')
      .replace('# timeZone: Europe/London', 'timeZone: Europe/Dublin');
    writeFileSync(file, started);
    expect((await runWords(['draft', folder])).said).toContain('story.yaml: filled: 1 article');
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      title: 'The bridge at last',
      timeZone: 'Europe/Dublin',
      description: 'To be written: one sentence.',
    });
  });

  it.each([
    ['behind a value', (text: string) => text.replace(/^title: .*$/mu, '$&  # ask Ada')],
    [
      'in an example’s place',
      (text: string) => text.replace(/^# contentNote: .*$/mu, '# contentNote: ask Ada'),
    ],
    ['on a line of its own', (text: string) => `${text}# ask Ada\n`],
  ])('leaves alone a story.yaml in which somebody made a note %s', async (_, noted) => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), first);
    const file = join(folder, 'story.yaml');
    const mine = noted(readFileSync(file, 'utf8'));
    expect(mine).toContain('ask Ada');
    writeFileSync(file, mine);
    await runWords(['draft', folder]);
    expect(readFileSync(file, 'utf8')).toBe(mine);
  });

  it('fills a story.yaml that is as “new” made it, so that it builds, and then leaves it alone', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, 'articles', name), text);
    }
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('story.yaml: filled: 3 articles');
    expect((await runWords(['build', folder])).code).toBe(0);
    const filled = readFileSync(join(folder, 'story.yaml'), 'utf8');
    await runWords(['draft', folder]);
    expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe(filled);
  });

  it('bounds the date of an article without one by the day of the draft, when it fills story.yaml', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    writeFileSync(join(folder, 'articles', 'undated.txt'), second.replace(/^date: .*\n/mu, ''));
    await runWords(['draft', folder], { SOURCE_DATE_EPOCH: String(Date.UTC(2031, 5, 1) / 1000) });
    const { articles } = parse(readFileSync(join(folder, 'story.yaml'), 'utf8'));
    expect(articles).toMatchObject([{ datePublished: '/2031-06-01' }]);
  });

  it('fills it again while only its beginning is edited, with what a date makes known', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    const undated = second.replace(/^date: .*\n/mu, '');
    writeFileSync(join(folder, 'articles', 'round.txt'), undated);
    await runWords(['draft', folder]);
    const file = join(folder, 'story.yaml');
    expect(readFileSync(file, 'utf8')).not.toContain('computed: on Monday');
    const dated = readFileSync(file, 'utf8')
      .replace(/^ {4}datePublished: .*$/mu, '    datePublished: 2031-05-13')
      .replace('To be written: one sentence.', 'A bridge closes.');
    writeFileSync(file, dated);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), first);
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('filled again');
    const { description, articles, outlets, events } = parse(readFileSync(file, 'utf8'));
    expect(description).toBe('A bridge closes.');
    expect(articles).toMatchObject([
      { id: 'round', datePublished: '2031-05-13' },
      { id: 'gazette', outlet: 'harbour-gazette' },
    ]);
    expect(outlets).toHaveLength(1);
    expect(JSON.stringify(events)).toContain('2031-05-12');
    const edited = readFileSync(file, 'utf8').replace(/- title: .*$/mu, '- title: Mine');
    writeFileSync(file, edited);
    await runWords(['draft', folder]);
    expect(readFileSync(file, 'utf8')).toBe(edited);
  });

  it('shows no words twice: an event has neither an id, a summary nor a date beside its accounts’', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, 'articles', name), text);
    }
    await runWords(['draft', folder]);
    const { events } = parse(readFileSync(join(folder, 'story.yaml'), 'utf8'));
    const fields = events.map((event: object) => Object.keys(event).join());
    expect(new Set(fields)).toEqual(new Set(['title,accounts']));
  });

  it('takes no mark of a link into an excerpt that one interrupts, so that check has no fault to find', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    const head = '---\noutlet: Harbour Gazette\ndate: 2031-05-14\n---\n\nThe bridge\n\n';
    const text = `${head}The mayor sent a letter to the journalist Ida Holm, external in response to the cracks on Monday.\n\nThe divers made a film, external. ${'Nobody on the quay knew how long it would take to mend the second pillar. '.repeat(4)}\n`;
    writeFileSync(join(folder, 'articles', 'gazette.txt'), text);
    await runWords(['draft', folder]);
    const { articles, events } = parse(readFileSync(join(folder, 'story.yaml'), 'utf8'));
    expect(articles[0].furniture).toHaveLength(2);
    expect(events).toContainEqual(
      expect.objectContaining({
        accounts: {
          gazette: expect.objectContaining({
            excerpts: [
              'The mayor sent a letter to the journalist Ida Holm',
              'in response to the cracks on Monday.',
            ],
          }),
        },
      }),
    );
    expect((await runWords(['build', folder])).code).toBe(0);
    expect(await runWords(['check', folder])).toMatchObject({ code: 0 });
  });
});
