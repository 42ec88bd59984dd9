import { parseStory } from '../../story/file/parse.ts';
import { plural } from '../check/formatCounts.ts';
import { createNotes } from '../import/notes.ts';
import type { Answers } from '../import/run/answers.ts';
import type { ImportChoices } from '../import/run/importFile.ts';
import { storyOf, type ImportedStory } from '../import/story/storyOf.ts';
import { writeImport } from '../import/run/writeImport.ts';
import { askPerson } from './askPerson.ts';
import { askUntilRead } from './askUntilRead.ts';
import { CallFault } from './callFault.ts';
import type { Command, Voice } from './command.ts';
import { readImportCall, type ImportCall, type ImportOption } from './readImportCall.ts';

export const importCommand: Command<ImportOption> = {
  name: 'import',
  takes: 'sheet|timelinejs FILE',
  about: 'makes a story of a spreadsheet, or of a timeline of TimelineJS',
  help: `
    Makes a story of FILE and writes it to DIR/story.json, and to DIR/story.yaml, in which a person
    goes on. The sheet or timeline becomes an article
    of it, with its words in DIR/articles, so that they have an author; its sources become articles
    whose texts nobody holds, with credit and link. Whatever cannot be carried is told, a line a
    kind, with how often and where. Nothing is written when something is wrong.

    sheet: .csv, .tsv or .xlsx, a row an event and its sources: rows of the same title
    and date are one event. Columns: date, end, title, summary, importance (1 is highest), people,
    tags, outlet, headline, url, published, excerpt; many other names of them are known. What an
    export writes has three more: event id; standing, which is “announced” where the source only
    announces the event; after, the ids of events that are known to come before it. Dates are
    as people write them: 2024-05-03, 3 May 2024, about 1990, 3–5 May 2024, 3 May 2024 14:30.

    timelinejs: the JSON of TimelineJS3, or its sheet as .csv, .tsv or .xlsx.`,
  options: {
    out: {
      value: 'DIR',
      about: 'the folder of the story; its name becomes the story’s id',
      required: true,
    },
    replace: {
      about:
        'replace the story that DIR has; it is kept in DIR/.draft/replaced until the next time',
    },
    title: { value: 'TEXT', about: 'the story’s headline; otherwise the file’s own, or its name' },
    description: { value: 'TEXT', about: 'one sentence about the story; otherwise the file’s own' },
    language: {
      value: 'TAG',
      about: 'what it is written in, such as en-GB or de; otherwise its words tell',
    },
    author: { value: 'NAME', about: 'who made the sheet or timeline' },
    'time-zone': {
      value: 'ZONE',
      about: 'where the times of day are meant, such as Europe/London',
    },
    column: {
      value: 'COLUMN=NAME',
      many: true,
      about:
        'the name of a column in this sheet, as often as needed; remembered in DIR/import.json',
    },
    dates: {
      value: 'day-first|month-first',
      about: 'how 03/05/2024 is meant where no row of the column settles it; remembered',
    },
    sheet: { value: 'NAME', about: 'which sheet of a workbook; otherwise the first; remembered' },
    encoding: {
      value: 'NAME',
      about: 'of a text file that is neither UTF-8, UTF-16 nor Windows-1252; remembered',
    },
  },
  run: (call, voice) => runImport(readImportCall(call), voice),
};

async function runImport(wanted: ImportCall, voice: Voice) {
  const { file, folder, facts } = wanted;
  voice.progress(`reading ${file}`);
  // Loaded lazily: it brings the readers of workbooks, which other commands do not need.
  const { importSheet, importTimeline } = await import('../import/run/importFile.ts');
  const read = wanted.form === 'sheet' ? importSheet : importTimeline;
  const { imported, choices } = await askUntilRead(
    (choices) => read(file, choices),
    wanted.choices,
    askPerson,
  );
  if (imported.state === 'refused') {
    for (const message of imported.faults) {
      voice.problem({ severity: 'error', file, path: '', message });
    }
    return {};
  }
  if (imported.state === 'asks') throw new CallFault(imported.why);
  const notes = createNotes();
  const story = storyOf(imported.timeline, facts, notes);
  // If this refuses it, that is a bug in the program, and nothing is written.
  const parsed = parseStory(story.story);
  if (!parsed.ok)
    throw new Error(`no story could be made of ${file}: ${JSON.stringify(parsed.issues[0])}`);
  const lines = [
    ...imported.remarks,
    ...imported.notes.lines(),
    ...(imported.advice === undefined ? [] : [imported.advice]),
    ...notes.lines(),
  ];
  lines.forEach((line) => voice.say(`${file}: ${line}`));
  voice.progress(`writing ${folder}`);
  const kept = writeImport(folder, story, answersOf(choices));
  kept.forEach((path) => voice.say(`${path}: kept from before`));
  voice.say(`${folder}/story.json: written, ${countsOf(story)}`);
  return { file: `${folder}/story.json`, ...numbersOf(story), notes: lines };
}

function answersOf({ columns, dates, sheet, encoding }: ImportChoices): Answers {
  return {
    columns,
    ...(dates === undefined ? {} : { dates }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function numbersOf({ story: { events, undated, articles, outlets } }: ImportedStory) {
  return {
    events: events.length,
    undated: undated.length,
    articles: articles.length,
    outlets: outlets.length,
  };
}

function countsOf(imported: ImportedStory): string {
  const { events, undated, articles, outlets } = numbersOf(imported);
  const dated =
    undated === 0 ? plural(events, 'event') : `${plural(events, 'event')} and ${undated} undated`;
  return `${dated}, ${plural(articles, 'article')}, ${plural(outlets, 'outlet')}`;
}
