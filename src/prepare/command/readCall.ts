import { parseArgs } from 'node:util';
import type { Call, Command, Terminal } from './command.ts';
import { commonOptions } from './commonOptions.ts';
import { CallFault, UsageFault } from './callFault.ts';
import { describeCallFault } from './describeCallFault.ts';

/**
 * Parses the arguments after a command's name, according to its declaration.
 *
 * @throws CallFault for an unknown option, an option without its value, one repeated where only one
 *   would count, or a missing required one
 */
export function readCall(
  { options }: Command,
  words: readonly string[],
  environment: Terminal['environment'],
): Call {
  const declared = { ...commonOptions, ...options };
  const { values, positionals } = parse(words, declared);
  const valuesOf = (option: string) =>
    [values[option] ?? []].flat().filter((value) => typeof value === 'string');
  const has = (option: string) => values[option] !== undefined;
  const absent = Object.entries(options).find(([name, { required }]) => required && !has(name));
  if (absent && !has('help')) {
    const [name, { value, about }] = absent;
    throw new UsageFault(`--${name} ${value ?? ''} is missing: ${about}`);
  }
  const twice = Object.entries(declared).find(
    ([name, { many }]) => many === undefined && new Set(valuesOf(name)).size > 1,
  );
  if (twice) {
    const [name] = twice;
    throw new CallFault(
      `--${name} is given several times, as ${valuesOf(name).join(' and ')}; write one of them`,
    );
  }
  return {
    words: positionals,
    value: (option) => valuesOf(option).at(-1),
    values: valuesOf,
    has,
    environment,
  };
}

function parse(words: readonly string[], declared: Command['options']) {
  const options = Object.fromEntries(
    Object.entries(declared).map(([name, { value }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: value !== undefined,
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageFault(describeCallFault(error, declared));
  }
}
