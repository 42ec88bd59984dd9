import type { EnteredEvent, EnteredWords } from '../entered.ts';
import type { Notes } from '../notes.ts';
import type { SheetRow } from './readRow.ts';
import type { SourceOfRow } from './readSources.ts';
import { splitList, splitPeople } from './splitList.ts';

/**
 * Joins rows of the same id, or otherwise of the same title and date, into one event, each row
 * adding a source. The first row's words count.
 */
export function joinRows(rows: readonly SheetRow[], notes: Notes): EnteredEvent[] {
  const groups = new Map<string, [SheetRow, ...SheetRow[]]>();
  for (const row of rows) {
    const key = row.id ?? JSON.stringify([row.title, row.date?.edtf, row.date?.extent]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => eventOf(group, notes));
}

function eventOf(rows: readonly [SheetRow, ...SheetRow[]], notes: Notes): EnteredEvent {
  const [{ place, title }] = rows;
  const first = <Value>(valueOf: (row: SheetRow) => Value | null, name: string): Value | null => {
    const given = rows.filter((row) => valueOf(row) !== null);
    const [chosen] = given;
    const keyOf = (row: SheetRow) => JSON.stringify(valueOf(row));
    const other = given.find((row) => chosen && keyOf(row) !== keyOf(chosen));
    if (other) notes.add(`a second ${name} of an event is not carried`, other.place);
    return chosen ? valueOf(chosen) : null;
  };
  const summary = first((row) => row.summary, 'summary');
  // Rows of one id may differ in these.
  first((row) => row.title, 'title');
  const date = first((row) => row.date, 'date');
  const excerpts = rows.flatMap((row) => row.sources.flatMap(wordsOf));
  const after = [...new Set(rows.flatMap((row) => splitList(row.after)))];
  const ofSummary = summary === null ? [] : [{ words: summary, lead: '' }];
  return {
    place,
    id: first((row) => row.id, 'id'),
    title,
    summary: summary?.replace(/\s+/g, ' ') ?? null,
    date,
    importance: first((row) => row.importance, 'importance') ?? 2,
    people: rows.flatMap((row) => splitPeople(row.people)),
    tags: rows.flatMap((row) => splitList(row.tags)),
    ...(after.length > 0 ? { after } : {}),
    ...(rows.every(({ isAnnounced }) => isAnnounced) ? { isAnnounced: true } : {}),
    sources: rows.flatMap(({ sources }) => sources.flatMap(({ source }) => source ?? [])),
    paragraphs: excerpts.length > 0 ? excerpts : ofSummary,
    asides: [
      ...(excerpts.length > 0 && summary !== null ? [summary] : []),
      ...rows.flatMap(({ sources }) => sources.flatMap(({ source }) => source?.url ?? [])),
    ],
  };
}

/** The sheet says whose words an excerpt is, and only the sheet has them. */
function wordsOf({ excerpt, source }: SourceOfRow): EnteredWords[] {
  if (excerpt === null) return [];
  const whose = source?.outlet ?? source?.headline ?? source?.url;
  return [{ words: excerpt, lead: whose === undefined || whose === null ? '' : `${whose}: ` }];
}
