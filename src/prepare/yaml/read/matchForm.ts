import * as v from 'valibot';
import { describeFault, nameType } from '../../../story/file/describeFault.ts';
import { withoutExtensions } from '../../../story/file/extensions.ts';
import { fieldsNeeded } from '../../check/advice/adviseFields.ts';
import { adviseByName, idsFor } from '../../check/advice/adviseByName.ts';
import { adviseRepair } from '../../check/advice/adviseRepair.ts';
import { datedElsewhere } from '../../check/advice/adviseStrays.ts';
import { adviseUndated } from '../../check/advice/adviseUndated.ts';
import { repairsOf } from '../../check/advice/repairsOf.ts';
import { suggest } from '../../text/nearest.ts';
import { storyForm, type StoryForm } from '../form/storyForm.ts';
import type { Keys } from './placeIn.ts';
import { schemaAt, type Part } from './schemaAt.ts';

/** What is wrong at a place in `story.yaml`, and what would be right, in one line. */
export interface FormFault {
  keys: Keys;
  message: string;
  /** Worth a look; the story is built all the same. */
  isWarning?: true;
  /** The text of an article is missing: nothing is wrong with the form. */
  isMissingText?: true;
}

/**
 * Matches plain values against the form of a story. Returns the form, or every way in which they
 * depart from it.
 */
export function matchForm(
  value: unknown,
): { ok: true; form: StoryForm } | { ok: false; faults: FormFault[] } {
  const bare = withoutExtensions(value);
  const parsed = v.safeParse(storyForm, bare);
  if (parsed.success) return { ok: true, form: parsed.output };
  // Of several unknown fields valibot reports only the first, so these are searched for separately.
  const faults = parsed.issues
    .filter(({ expected }) => expected !== 'never')
    .map((issue) => advise(faultOf(issue, bare), issue, bare));
  return { ok: false, faults: [...told(faults), ...strayFields(bare)] };
}

/** With the value that fits and is probably meant, as `check` gives it for the story file. */
function advise(fault: FormFault, issue: v.BaseIssue<unknown>, form: unknown): FormFault {
  const { keys, message } = fault;
  const given = { message, found: issue.input, story: form, texts: new Map() };
  const dateless = adviseUndated({ ...given, keys: keysOf(issue), part: undefined });
  if (dateless !== undefined) return { ...fault, message: dateless };
  const part = schemaAt(keys, storyForm, form);
  const isTold = given.found === undefined || given.found === null || /; write \[/.test(message);
  if (isTold || !part) return fault;
  const isSpare = typeof keys.at(-1) === 'string' && !isNeeded(keys, form);
  if (given.found === false && isSpare) {
    return { ...fault, message: `${message.replace(/; write .*$/, '')}; remove the field` };
  }
  const told = adviseByName({ ...given, keys, part }) ?? adviseRepair({ ...given, keys, part });
  if (told !== undefined) return { ...fault, message: told };
  if (!isSpare || typeof given.found !== 'string') return fault;
  const or = message.includes('; write') ? ', or' : '; correct it, or';
  return { ...fault, message: `${message}${or} remove the field` };
}

function isNeeded(keys: Keys, form: unknown): boolean {
  const holder = schemaAt(keys.slice(0, -1), storyForm, form);
  return holder === undefined || fieldsNeeded(holder).includes(`"${String(keys.at(-1))}"`);
}

const keysOf = ({ path }: v.BaseIssue<unknown>): Keys =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** A list in place of fields lacks each of them; that it is a list is reported once. */
function told(faults: readonly FormFault[]): FormFault[] {
  const known = new Map(
    faults.map((fault) => [JSON.stringify([fault.keys, fault.message]), fault]),
  );
  return [...known.values()];
}

function faultOf(issue: v.BaseIssue<unknown>, form: unknown): FormFault {
  const keys = keysOf(issue);
  const last = issue.path?.at(-1);
  const isMissing = last?.type === 'object' && last.origin === 'key' && issue.input === undefined;
  if (isMissing) {
    const holder = keys.slice(0, -1);
    if (Array.isArray(last.input)) return { keys: holder, message: describeHolder('a list', []) };
    return { keys: holder, message: describeMissing([...holder, last.key], form) };
  }
  if (issue.input === null) {
    const orNot = isNeeded(keys, form) ? '' : ', or remove the field';
    return { keys, message: `this is empty; write something${orNot}` };
  }
  if (issue.type === 'strict_object' || issue.type === 'object') {
    const part = schemaAt(keys, storyForm, form);
    const needed = part ? fieldsNeeded(part) : [];
    return { keys, message: describeHolder(nameInYaml(issue.input), needed) };
  }
  if (issue.type === 'string' && typeof issue.input === 'object') {
    return { keys, message: `expected a text, found ${nameInYaml(issue.input)}` };
  }
  if (issue.type === 'array' && isLeaf(issue.input)) {
    const entries = String(issue.input).split(/,\s*/);
    const areWords = entries.length > 1 && entries.every((entry) => /^[\w-]+$/.test(entry));
    const item = schemaAt(keys, storyForm, form)?.item;
    const list = (areWords ? entries : [issue.input]).map((entry) =>
      JSON.stringify(item ? fitting(entry, item) : entry),
    );
    const found = JSON.stringify(issue.input);
    return { keys, message: `expected a list, found ${found}; write [ ${list.join(', ')} ]` };
  }
  if (issue.type === 'array' && !Array.isArray(issue.input) && typeof issue.input === 'object') {
    return { keys, message: 'expected a list, found fields; begin each entry with a hyphen' };
  }
  return { keys, message: describeFault(issue) };
}

/** An entry as the list takes it: an id for a name. */
function fitting(entry: unknown, item: Part): unknown {
  if (v.is(item, entry)) return entry;
  return repairsOf(entry, []).find((repair) => v.is(item, repair)) ?? entry;
}

const isLeaf = (input: unknown): input is string | number =>
  typeof input === 'number' || (typeof input === 'string' && input.length <= 60);

/** With the values of which it takes one, where these are known. */
function describeMissing(keys: Keys, form: unknown): string {
  const name = String(keys.at(-1));
  const part = schemaAt(keys, storyForm, form);
  if (part?.type === 'picklist') {
    const fault = { type: part.type, input: undefined, expected: part.expects, message: '' };
    return `"${name}" is ${describeFault({ ...fault, requirement: undefined })}`;
  }
  // At the root, "people" and "events" are the entries themselves and no ids.
  const ids = keys.length > 1 ? idsFor(name, form) : undefined;
  return `"${name}" is missing; write ${ids ?? 'it'}`;
}

function describeHolder(found: string, needed: readonly string[]): string {
  const fields = needed.length === 0 ? 'fields' : `the fields ${needed.join(', ')}`;
  return `expected ${fields}, each a name with a colon behind it, found ${found}`;
}

function nameInYaml(input: unknown): string {
  return typeof input === 'object' && !Array.isArray(input) ? 'fields' : nameType(input);
}

/** Finds fields that the form does not have, each with the one that was probably meant. */
function strayFields(value: unknown): FormFault[] {
  const faults: FormFault[] = [];
  const visit = (found: unknown, keys: Keys) => {
    if (Array.isArray(found)) found.forEach((entry, i) => visit(entry, [...keys, i]));
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return;
    const known = fieldNamesAt(keys, value);
    for (const [name, field] of Object.entries(found)) {
      if (known && !known.includes(name)) {
        const isDate = keys[0] === 'undated' && keys.length === 2 && name === 'date';
        const message = isDate ? datedElsewhere : describeStray(name, known);
        faults.push({ keys: isDate ? keys : [...keys, name], message });
      } else visit(field, [...keys, name]);
    }
  };
  visit(value, []);
  return faults;
}

/** Fields that story.json has and story.yaml has not, by a field beside which they are written. */
const ofStoryFile = [
  {
    names: new Set(['basis', 'evidence']),
    beside: 'stated',
    advice: 'write the words under how they show the date, such as "stated: { post: on Sunday }"',
  },
  {
    names: new Set(['text', 'words', 'exact']),
    beside: 'reason',
    advice: 'write "after" and "before" with a few words on either side of it, and never its own',
  },
];

function fieldNamesAt(keys: Keys, value: unknown): string[] | undefined {
  const entries = schemaAt(keys, storyForm, value)?.entries;
  return entries && Object.keys(entries);
}

function describeStray(name: string, known: readonly string[]): string {
  if (name === '<<') return 'has << of YAML 1.1, which a story does not use; write the fields out';
  const own = ofStoryFile.find(({ names, beside }) => names.has(name) && known.includes(beside));
  if (own) return `unknown field "${name}"; ${own.advice}`;
  const meant = suggest(name, known);
  const choices = meant === '' ? `; known here: ${known.join(', ')}` : meant;
  return `unknown field "${name.slice(0, 60)}"${choices}`;
}
