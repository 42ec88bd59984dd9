import { suggest } from '../text/nearest.ts';
import type { Command } from './command.ts';

/**
 * What `parseArgs` of Node found wrong with a call, in our words and with the nearest option.
 *
 * @param declared every option that the command has
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
    // `-h, --help` is named by both.
    const long = /--[a-z-]+/.exec(said)?.[0] ?? option;
    return value === undefined
      ? `${long} is given or not, and has no value`
      : `${long} ${value} has no value; write one behind it, as ${long}=… where it begins with a hyphen`;
  }
  return said === '' ? 'cannot be read' : said;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
