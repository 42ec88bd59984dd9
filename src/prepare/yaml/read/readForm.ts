import { jsonPath } from '../../../story/file/jsonPath.ts';
import type { Problem } from '../../check/problem.ts';
import { readWholeFile } from '../../files/readWholeFile.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { linesOf, type LineColumn } from '../../text/lines.ts';
import { storyForm, type StoryForm } from '../form/storyForm.ts';
import { textsCutByHash } from './cutByHash.ts';
import { matchForm, type FormFault } from './matchForm.ts';
import { parseYaml } from './parseYaml.ts';
import { placeIn, type Keys } from './placeIn.ts';
import { plainOf, settleWords } from './plainOf.ts';
import { placeQuickly } from './quick/placeQuickly.ts';
import { readQuickly } from './quick/readQuickly.ts';

/** A `story.yaml` after reading. */
export interface ReadForm {
  problems: Problem[];
  /** `undefined` when the file is at fault; the problems say how. Otherwise they are warnings. */
  form?: StoryForm;
  /** The form's plain values, including fields of others. */
  raw?: unknown;
  /** Finds the position of a part of the form. */
  placeOf: (keys: Keys) => LineColumn;
}

const absent =
  'is not there; "npm run story -- new DIR" starts one, "unbuild DIR" makes one of a story.json';

/** Nobody edits larger files by hand. */
const most = (bytes: number) =>
  bytes > 50_000_000 ? 'is larger than 50 MB; a story is written by hand' : undefined;

/** Reads a `story.yaml`. Everything that is wrong with it is reported at once. */
export function readForm(file: string): ReadForm {
  const fault = (message: string): ReadForm => ({
    problems: [{ severity: 'error', file, path: '', message }],
    placeOf: () => ({ line: 1, column: 1 }),
  });
  const read = readWholeFile(file, { absent, most });
  if (!read.ok) return fault(read.reason);
  const text = decodeUtf8(read.bytes);
  if (text === undefined) return fault('is not UTF-8; save it as UTF-8');
  return readFormText(file, text);
}

export function readFormText(file: string, written: string): ReadForm {
  // Lines that end in a carriage return alone are lines, too.
  const text = written.replace(/\r(?!\n)/g, '\n');
  const lineColumn = linesOf(text);
  const quick = readQuickly(text);
  if (quick) {
    settleWords(quick.value, storyForm);
    const place = placeQuickly(quick);
    return withCutTexts(
      matched(file, quick.value, (keys) => lineColumn(place(keys))),
      file,
      text,
    );
  }
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const problems = parsed.faults.map(({ at, message }): Problem => ({
      severity: 'error',
      file,
      path: '',
      message,
      ...lineColumn(at),
    }));
    return { problems, placeOf: () => ({ line: 1, column: 1 }) };
  }
  const { document } = parsed;
  const place = (keys: Keys) => lineColumn(placeIn(document, keys));
  return withCutTexts(matched(file, plainOf(document, storyForm), place), file, text);
}

function withCutTexts(read: ReadForm, file: string, text: string): ReadForm {
  const lineColumn = linesOf(text);
  const cut = textsCutByHash(text).map(({ at, message }): Problem => ({
    severity: 'warning',
    file,
    path: '',
    message,
    ...lineColumn(at),
  }));
  return { ...read, problems: [...read.problems, ...cut] };
}

function matched(file: string, raw: unknown, placeOf: ReadForm['placeOf']): ReadForm {
  const match = matchForm(raw);
  if (match.ok) return { problems: [], form: match.form, raw, placeOf };
  return { problems: problemsOf(file, match.faults, placeOf), raw, placeOf };
}

/** Turns faults of a form's parts into problems with line numbers, in file order. */
export function problemsOf(
  file: string,
  faults: readonly FormFault[],
  placeOf: ReadForm['placeOf'],
): Problem[] {
  return faults
    .map(({ keys, message, isWarning }): Problem => ({
      severity: isWarning ? 'warning' : 'error',
      file,
      path: keys.length === 0 ? '' : jsonPath(keys),
      message,
      ...placeOf(keys),
    }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
