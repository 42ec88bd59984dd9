import { suggest } from '../text/nearest.ts';
import type { Command } from './command.ts';

/**
 * Describes what Node's `parseArgs` found wrong with a call, in our own words and with the nearest
 * option.
 *
 * @param declared every option of the command
 */
export function describeCallFault(error: unknown, declared: Command['options']): string {
  const said = error instanceof Error ? error.message : '';
  const option = /'(--?[^\s'=<,]+)/.exec(said)?.[1] ?? '';
  const name = option.replace(/^-+/, '');
  const { value } = declared[name] ?? {};
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `there is no option ${option}${suggest(name, Object.keys(declared)).replace('"', '"--')}`;
  }
  if (codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    // Both `-h` and `--help` name it.
    const long = /--[a-z-]+/.exec(said)?.[0] ?? option;
    return value === undefined
      ? `${long} takes no value`
      : `${long} ${value} has no value; write one after it, as ${long}=… if it begins with a hyphen`;
  }
  return said === '' ? 'cannot be read' : said;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
