import type { Command } from '../prepare/command/command.ts';
import { articlesOf, articlesOption } from '../prepare/command/folders.ts';
import { readFitStory } from '../prepare/export/readFitStory.ts';
import { spokenLanguageOf } from '../language/languages.ts';
import { fileSource } from '../story/file/fileSource.ts';
import { readCaptureCall, standardOutput, type CaptureOption } from './readCaptureCall.ts';
import { pictureForms } from './pictureForms.ts';

const forms = Object.entries(pictureForms)
  .map(([name, { widthPx, heightPx }]) => `${name} (${widthPx} × ${heightPx ?? 'as it comes'})`)
  .join(', ');

export const capture: Command<CaptureOption> = {
  name: 'capture',
  takes: 'DIR',
  about: 'makes pictures of a story, or of its events: SVG, PNG or PDF',
  help: `
    Makes a still of the story DIR/story.json: its title and its drawing, laid out for the size that
    is asked for, with the events in words where a form leaves room, and, of an event, what the
    articles wrote of it, each excerpt whole.

    SVG needs no browser, and text in it stays text; PNG of up to 4 million pixels needs none either.
    Larger ones, and PDF, are drawn by the Chromium that is found, or that the variable
    SOURCELINE_BROWSER names.

    Of several events each has a file: write {event} in FILE, where its id is to stand.`,
  options: {
    out: { value: 'FILE', about: 'where to write it; - is standard output', required: true },
    event: {
      value: 'IDS',
      many: true,
      about: 'ids with commas or in lines, or “all”; absent: the whole story',
    },
    preset: { value: 'NAME', about: `a form of its own: ${forms}` },
    width: {
      value: 'PX',
      about: 'in CSS pixels, 200 to 8000; in place of the form’s, 960 without',
    },
    height: { value: 'PX', about: 'likewise; absent: the form’s, or as high as what is in it' },
    'pixel-ratio': { value: 'N', about: 'of a PNG: its pixels to one of CSS, 1 to 4; absent: 1' },
    theme: { value: 'light|dark', about: 'absent: light' },
    lang: { value: 'TAG', about: 'of the words around the story; absent: the story’s own' },
    format: { value: 'svg|png|pdf', about: 'absent: as the file’s name ends' },
    articles: articlesOption,
  },
  async run(call, voice) {
    const wish = readCaptureCall(call);
    const read = await readFitStory(wish.folder, articlesOf(call));
    if (!read.ok) {
      voice.problems(read.problems);
      return {};
    }
    const source = fileSource(read.story, read.story.id);
    const language = await spokenLanguageOf(wish.lang ?? read.story.language).load();
    const events = wish.eventsOf(source.story.events.map(({ id }) => id));
    // Set before React loads: its development checks take a quarter of the time.
    process.env['NODE_ENV'] ??= 'production';
    // Loaded lazily, so that other commands need not wait for the drawing and typesetting code.
    const { takePictures } = await import('./takePictures.ts');
    const files = await takePictures(
      { ...wish, source, language, events, environment: call.environment },
      voice,
    );
    // A picture that exists is always complete.
    for (const file of files) if (file !== standardOutput) voice.say(`${file}: written`);
    return { files };
  },
};
