import type { BaseIssue } from 'valibot';

type Fault = Pick<BaseIssue<unknown>, 'type' | 'input' | 'expected' | 'requirement' | 'message'>;

/** Our names for the faults that valibot finds, by valibot's name of the rule. */
const words: Readonly<Record<string, (fault: Fault) => string>> = {
  string: (fault) => describeType(fault, 'a text'),
  number: (fault) => describeType(fault, 'a number'),
  integer: (fault) => describeType(fault, 'a whole number'),
  array: (fault) => describeType(fault, 'a list'),
  object: (fault) => describeType(fault, 'an object'),
  strict_object: (fault) => describeType(fault, 'an object'),
  picklist: describeChoice,
  literal: describeChoice,
  regex: ({ input, message }) =>
    isBlank(input) ? `empty; write ${message}` : `${quote(input)} is not ${message}`,
  min_length: ({ input }) =>
    `empty; write ${Array.isArray(input) ? 'at least one entry' : 'some text'}`,
  max_length: ({ input, requirement }) =>
    `too long; at most ${quote(requirement)} ${countedIn(input)}`,
  min_value: ({ input, requirement }) =>
    `${quote(input)} is too small; ${quote(requirement)} or more`,
  max_value: ({ input, requirement }) =>
    `${quote(input)} is too large; ${quote(requirement)} or less`,
};

/** What is wrong with a value and what would be right, in one line of plain words. */
export function describeFault(fault: Fault): string {
  return words[fault.type]?.(fault) ?? `${quote(fault.input)} does not fit; see the schema`;
}

/** @param names of the fields that an object has and should not have */
export function describeStrays(names: readonly string[]): string {
  return `unknown field ${names.map(quote).join(', ')}; remove it, or start its name with "x-"`;
}

/** The kind of a JSON value: `a text`, `null`. */
export function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeNames[typeof value] ?? typeof value;
}

const typeNames: Readonly<Record<string, string>> = {
  undefined: 'nothing',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
};

function describeType({ input }: Fault, wanted: string): string {
  return input === undefined
    ? `missing; write ${wanted}`
    : `expected ${wanted}, found ${quote(input)}`;
}

function describeChoice({ input, expected }: Fault): string {
  const choices = (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ' or ');
  return `${input === undefined ? 'missing' : `${quote(input)} is not allowed`}; write ${choices}`;
}

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

const countedIn = (value: unknown) => (Array.isArray(value) ? 'entries' : 'characters');

function quote(value: unknown): string {
  if (typeof value === 'object' || value === undefined) return nameType(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
