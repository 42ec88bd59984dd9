import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';
import { importFolder, storyIn } from './testing/importFolder.ts';

const { out, run, write } = importFolder();

const timeline = {
  scale: 'human',
  title: { text: { headline: 'The bridge', text: '<p>How it closed.</p>' } },
  events: [
    {
      unique_id: 'closure',
      start_date: { year: '2024', month: '5', day: '3' },
      text: { headline: 'Bridge closed', text: '<p>The bridge on Mill Street closed.</p>' },
      media: {
        url: 'https://pictures.example/bridge.jpg',
        credit: 'Harbour FM',
        link: 'https://harbour.example/a',
      },
      group: 'City Hall',
    },
    { start_date: { year: -500 }, text: { headline: 'First bridge', text: '' } },
  ],
  eras: [{ start_date: { year: 1990 }, end_date: { year: 1999 }, text: { headline: 'Tolls' } }],
};

describe('import timelinejs', () => {
  test('writes a story that passes check, and says what it could not carry over', async () => {
    const file = write('bridge.json', JSON.stringify(timeline));
    expect(await run('timelinejs', file, '--out', out())).toEqual({
      code: 0,
      complained: '',
      said: [
        'bridge.json: its words do not show the language: it is taken for English; say it with --language, such as --language de',
        'bridge.json: media is not shown; its address stands in the timeline’s text (events[0])',
        'mill-street/story.json: written, 3 events, 2 articles, 0 outlets',
      ].join('\n'),
    });
    expect(await runWords(['check', out(), '--require-articles'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('story.json: all well'),
    });
    const story = storyIn(out());
    expect(story).toMatchObject({ title: 'The bridge', description: 'How it closed.' });
    expect(story.events[0]).toMatchObject({
      id: 'closure',
      tags: ['city-hall'],
      date: { edtf: '2024-05-03', explanation: 'The timeline has “2024-05-03” (events[0]).' },
      accounts: [
        { article: 'timeline', excerpts: [{ exact: 'The bridge on Mill Street closed.' }] },
        { article: 'harbour-fm', excerpts: [] },
      ],
    });
    const text = readFileSync(join(out(), 'articles/timeline.txt'), 'utf8');
    expect(text).toContain('https://pictures.example/bridge.jpg');
  });

  test('accepts its sheet as well', async () => {
    const file = write('bridge.csv', 'Year,Month,Headline,Text\n2024,5,Bridge closed,It closed.\n');
    expect(await run('timelinejs', file, '--out', out())).toMatchObject({ code: 0 });
    expect(storyIn(out()).events).toMatchObject([
      { title: 'Bridge closed', date: { edtf: '2024-05' } },
    ]);
  });

  test.each([
    ['another sheet', 'title,date\na,2024', 'is neither TimelineJS’s JSON nor its sheet'],
    ['broken JSON', '{"events": [', 'is not JSON'],
    [
      'a day that there is not',
      JSON.stringify({
        events: [{ start_date: { year: 2024, month: 2, day: 30 }, text: { headline: 'a' } }],
      }),
      'events[0]: start_date: day 30 does not exist',
    ],
  ])('exits with 1 for %s, and writes nothing', async (_, content, why) => {
    const { code, said } = await run('timelinejs', write('a.json', content), '--out', out());
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(why) });
    expect(existsSync(out())).toBe(false);
  });
});
