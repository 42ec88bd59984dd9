import { writeFiles } from '../files/writeFiles.ts';
import { createNotes } from '../import/notes.ts';
import { spokenLanguageOf } from '../../language/languages.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import type { Notes } from '../import/notes.ts';
import { readFitStory } from '../export/readFitStory.ts';
import { CallFault, UsageFault } from './callFault.ts';
import type { Command } from './command.ts';
import { articlesOf, articlesOption, storyFoldersOf } from './folders.ts';

type Format = (story: StoryFile, notes: Notes) => string | Promise<string>;

const formats: Readonly<Record<string, Format>> = {
  async csv(story, notes) {
    const { writeStory } = await import('../../story/file/export/writeStory.ts');
    for (const { id } of story.quotations) notes.add('quotations are left out', id);
    for (const { id } of story.differences) notes.add('differences are left out', id);
    return writeStory(story, 'csv', null);
  },
  async timelinejs(story, notes) {
    const { formatTimelineJs } = await import('../export/formatTimelineJs.ts');
    const language = await spokenLanguageOf(story.language).load();
    return formatTimelineJs(story, language, notes);
  },
  async jsonld(story, notes) {
    const { writeStory } = await import('../../story/file/export/writeStory.ts');
    for (const { id } of story.differences) notes.add('differences are left out', id);
    return writeStory(story, 'jsonld', null);
  },
};

export const exportCommand: Command<'format' | 'out' | 'articles'> = {
  name: 'export',
  takes: 'DIR',
  about: 'gives a story as a spreadsheet, for TimelineJS, or as linked data',
  help: `
    Prints the story DIR/story.json in another form, or writes it to FILE.

    csv: a row an event and source, with the columns that “import sheet” reads; for Excel and others.
    No cell of it is a formula. timelinejs: the JSON of TimelineJS3. jsonld: schema.org.

    What the form cannot hold is told on standard error, a line a kind.`,
  options: {
    format: { value: 'csv|timelinejs|jsonld', about: 'the form', required: true },
    out: { value: 'FILE', about: 'write it to a file, wholly or not at all, and print nothing' },
    articles: articlesOption,
  },
  async run(call, voice) {
    const [folder = '', ...others] = storyFoldersOf(call);
    if (others.length > 0) throw new UsageFault('name the folder of one story');
    const name = call.value('format') ?? '';
    const format = formats[name];
    if (!format) throw new CallFault(`--format is “${name}”; write csv, timelinejs or jsonld`);
    const read = await readFitStory(folder, articlesOf(call));
    if (!read.ok) {
      voice.problems(read.problems);
      return {};
    }
    const notes = createNotes();
    const text = await format(read.story, notes);
    notes.lines().forEach((line) => voice.aside(`${folder}: ${line}`));
    const out = call.value('out');
    if (out === undefined) {
      voice.say(text.replace(/\n$/, ''));
      return { text, notes: notes.lines() };
    }
    writeFiles([{ path: out, text }]);
    voice.say(`${out}: written`);
    return { file: out, notes: notes.lines() };
  },
};
