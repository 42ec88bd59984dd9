import { basename, extname } from 'node:path';
import type { EnteredTimeline } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { joinDateColumns } from '../sheet/joinDateColumns.ts';
import { joinHeaderRows } from '../sheet/joinHeaderRows.ts';
import { joinTimeColumn } from '../sheet/joinTimeColumn.ts';
import { readSheet } from '../sheet/readSheet.ts';
import { adviseColumn } from './adviseColumn.ts';
import type { SheetChoices, SheetQuestion } from '../sheet/sheetChoices.ts';
import { decodeText } from '../table/decodeText.ts';
import { readBytes, readTable, type TableChoices } from '../table/readTable.ts';
import { refused, type Read } from '../table/table.ts';
import { enteredTimeline } from '../timelinejs/enteredTimeline.ts';
import { parseTimelineJson } from '../timelinejs/parseTimelineJson.ts';
import { isTimelineTable, parseTimelineTable } from '../timelinejs/parseTimelineTable.ts';
import type { Timeline } from '../timelinejs/placedSlide.ts';
import { importSentences } from '../story/importSentences.ts';
import { withCapital } from '../../../language/withCapital.ts';
import { languageOfSheet, remarkOnLanguage } from './languageOfSheet.ts';

/** What a person may specify about a file that is read. */
export interface ImportChoices extends SheetChoices, TableChoices {
  /** The story's headline; defaults to the file's own, or its name. */
  title?: string;
  /** One sentence; defaults to the file's own, or where it came from. */
  description?: string;
  /** BCP 47; absent when nobody stated it: then its words decide. */
  language?: string;
}

export type ImportedFile =
  | {
      state: 'read';
      timeline: EnteredTimeline;
      notes: Notes;
      /** How the file was read, one line per remark. */
      remarks: readonly string[];
      /** How what is not carried could be, in a line. Absent when there is no such way. */
      advice?: string;
    }
  | { state: 'asks'; question: SheetQuestion }
  | { state: 'refused'; faults: readonly string[] };

/** Reads a sheet of events: .csv, .tsv or .xlsx. */
export async function importSheet(file: string, choices: ImportChoices): Promise<ImportedFile> {
  const bytes = readBytes(file);
  const table = bytes.ok ? await readTable(bytes.value, choices) : bytes;
  if (!table.ok) return { state: 'refused', faults: table.faults };
  if (isTimelineTable(table.value)) {
    const fault =
      'has the columns of TimelineJS, Year and Headline; import it with “import timelinejs”';
    return { state: 'refused', faults: [fault] };
  }
  const sheet = readSheet(joinTimeColumn(joinDateColumns(joinHeaderRows(table.value))), choices);
  if (sheet.state !== 'read') return sheet;
  const { heading, events, timeZone, notes } = sheet;
  const advice = adviseColumn(sheet);
  const title = choices.title ?? heading ?? titleOfFile(file);
  const timeline: Untold = {
    kind: 'sheet',
    title,
    ...(timeZone === undefined ? {} : { timeZone }),
    paragraphs: [],
    events,
  };
  const told = inLanguage(timeline, [...sheet.named.values()], choices);
  return {
    state: 'read',
    timeline: {
      ...told.timeline,
      description: choices.description ?? importSentences(told.timeline).madeOf(basename(file)),
    },
    notes,
    remarks: [...table.value.notes, ...told.remarks],
    ...(advice === undefined ? {} : { advice }),
  };
}

type Untold = Omit<EnteredTimeline, 'language' | 'description'>;

/** With its language: the one stated, or else the one that its words show. */
function inLanguage<One extends Untold>(
  timeline: One,
  headers: readonly string[],
  { language }: ImportChoices,
): { timeline: One & { language: string }; remarks: readonly string[] } {
  if (language !== undefined) return { timeline: { ...timeline, language }, remarks: [] };
  const found = languageOfSheet(timeline, headers);
  const remark = remarkOnLanguage(found);
  return {
    timeline: { ...timeline, language: found ?? 'en' },
    remarks: remark === undefined ? [] : [remark],
  };
}

/** Reads a TimelineJS3 timeline: its JSON, or its sheet as .csv, .tsv or .xlsx. */
export async function importTimeline(file: string, choices: ImportChoices): Promise<ImportedFile> {
  const bytes = readBytes(file);
  const read = bytes.ok ? await readTimeline(bytes.value, choices) : bytes;
  if (!read.ok) return { state: 'refused', faults: read.faults };
  const fileName = titleOfFile(file);
  const language = choices.language ?? 'en';
  const entered = enteredTimeline(read.value.timeline, { language, fileName });
  if (!entered.ok) return { state: 'refused', faults: entered.faults };
  const { timeline, notes } = entered.value;
  const told = inLanguage(timeline, [], choices);
  const title = choices.title ?? timeline.title;
  const [own = importSentences(told.timeline).madeOf(fileName)] = timeline.paragraphs;
  const description = choices.description ?? own;
  return {
    state: 'read',
    timeline: { ...told.timeline, title, description },
    notes,
    remarks: [...read.value.remarks, ...told.remarks],
  };
}

type ReadTimeline = Read<{ timeline: Timeline; remarks: readonly string[] }>;

async function readTimeline(bytes: Uint8Array, choices: TableChoices): Promise<ReadTimeline> {
  const decoded = decodeText(bytes, choices.encoding);
  if (decoded.ok && /^\s*[{[]/.test(decoded.value.text)) {
    const timeline = parseTimelineJson(decoded.value.text);
    return timeline.ok ? { ok: true, value: { timeline: timeline.value, remarks: [] } } : timeline;
  }
  const table = await readTable(bytes, choices);
  if (!table.ok) return table;
  if (!isTimelineTable(table.value)) {
    return refused(
      decoded.ok && holdsJson.test(decoded.value.text)
        ? 'has something around its JSON; remove what stands before the first { and after the last }'
        : 'is neither TimelineJS’s JSON nor its sheet, which has the columns Year and Headline; for other sheets there is “import sheet”',
    );
  }
  const timeline = parseTimelineTable(table.value);
  if (!timeline.ok) return timeline;
  return { ok: true, value: { timeline: timeline.value, remarks: table.value.notes } };
}

/** `var timeline = {…};`, `callback({…})`: JSON within a script. */
const holdsJson = /^\s*[\w.$ ]{1,60}[=(]\s*[{[]/u;

/** `mill-street_bridge.csv` becomes “Mill street bridge”. */
function titleOfFile(file: string): string {
  const words =
    basename(file, extname(file))
      .replace(/[-_\s]+/g, ' ')
      .trim() || 'Timeline';
  return withCapital(words);
}
