import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import { fileSource } from '../story/file/fileSource.ts';
import { parseStory } from '../story/file/parse.ts';
import { drawTimeline } from './drawTimeline.ts';
import { pictureForms } from './pictureForms.ts';

const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };

const file = new URL('../../e2e/stories/mill-street/story.json', import.meta.url);
const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('the story is as stories are');
const source = fileSource(parsed.story, parsed.story.id);
const subject = { source, language: english, scheme: 'light', form: pictureForms.square } as const;

test('a drawing fills the height of its room, or leaves enough for words under it', () => {
  const widthPx = 605;
  const rooms = Array.from({ length: 16 }, (_, n) => 420 + n * 12);
  const empty = rooms.map((roomPx) => {
    const drawn = drawTimeline({ ...subject, eventId: null }, tools, widthPx, roomPx);
    return Math.round(roomPx - (drawn.heightPx * widthPx) / drawn.widthPx);
  });
  expect(empty.filter((px) => px < 0 || (px > 40 && px < 75))).toEqual([]);
});
