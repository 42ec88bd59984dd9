import { basename, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { readAnswers, type Answers } from '../import/run/answers.ts';
import type { ImportChoices } from '../import/run/importFile.ts';
import { storiesIn } from '../import/run/writeImport.ts';
import { columns, isColumn, type Column } from '../../story/file/export/sheetColumns.ts';
import type { ImportFacts } from '../import/story/storyOf.ts';
import { CallFault, UsageFault } from './callFault.ts';
import type { Call } from './command.ts';
import { dayOfCall } from './dayOfCall.ts';
import { suggest } from '../text/nearest.ts';

export type ImportOption =
  | 'out'
  | 'replace'
  | 'title'
  | 'description'
  | 'language'
  | 'author'
  | 'time-zone'
  | 'column'
  | 'dates'
  | 'sheet'
  | 'encoding';

/** What an import call asks for. */
export interface ImportCall {
  form: 'sheet' | 'timelinejs';
  file: string;
  folder: string;
  choices: ImportChoices;
  facts: ImportFacts;
}

/** @throws CallFault when the call is wrong, or would overwrite a story */
export function readImportCall(call: Call<ImportOption>): ImportCall {
  const [form, file, ...others] = call.words;
  if (form !== 'sheet' && form !== 'timelinejs') {
    const meant = suggest(form ?? '', ['sheet', 'timelinejs']);
    throw new UsageFault(`say what to import: sheet FILE, or timelinejs FILE${meant}`);
  }
  if (file === undefined || others.length > 0) throw new UsageFault('name one file to import');
  const folder = call.value('out') ?? '';
  return {
    form,
    file,
    folder,
    choices: choicesOf(call, readAnswers(folder)),
    facts: factsOf(call, takeOut(folder, call.has('replace'))),
  };
}

/** The id of the story to be written. */
function takeOut(folder: string, mayReplace: boolean): string {
  const id = basename(resolve(folder));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new CallFault(
      `${folder}: a story’s folder has a name of lower-case letters, digits and single hyphens, such as mill-street`,
    );
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new CallFault(`${folder} is not a folder`);
  const stories = storiesIn(folder);
  if (stories.length > 0 && !mayReplace) {
    throw new CallFault(
      `${folder} has a ${stories.join(' and a ')} already; name another folder, or replace it with --replace`,
    );
  }
  return id;
}

function choicesOf(call: Call<ImportOption>, before: Answers): ImportChoices {
  const title = call.value('title');
  const description = call.value('description');
  const dates = call.value('dates') ?? before.dates;
  const language = call.value('language');
  const sheet = call.value('sheet') ?? before.sheet;
  const encoding = call.value('encoding') ?? before.encoding;
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') {
    throw new CallFault(`--dates is “${dates}”; write day-first or month-first`);
  }
  return {
    columns: new Map([...before.columns, ...call.values('column').map(readColumn)]),
    ...(language === undefined ? {} : { language: readLanguage(language) }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(dates === undefined ? {} : { dates }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function readColumn(text: string): readonly [Column, string] {
  const [, column = '', name = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!isColumn(column)) {
    throw new CallFault(
      `--column is “${text}”; write COLUMN=NAME with one of ${columns.join(', ')}, such as title=Überschrift${suggest(column, columns)}`,
    );
  }
  return [column, name];
}

function readLanguage(tag: string): string {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return tag;
  throw new CallFault(`--language is “${tag}”; write a BCP 47 tag such as en-GB or de`);
}

function factsOf(call: Call<ImportOption>, id: string): ImportFacts {
  const timeZone = call.value('time-zone');
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new CallFault(`--time-zone is “${timeZone}”; write one such as Europe/London`);
  }
  return {
    id,
    day: dayOfCall(call),
    author: call.value('author') ?? null,
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
