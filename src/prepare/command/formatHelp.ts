import type { Command } from './command.ts';
import { commonOptions } from './commonOptions.ts';

const widthInColumns = 100;

/**
 * `check DIR… [--articles DIR]`: the usage of a command, without the options that every command has.
 */
export function formatCall({ name, takes, options }: Command): string {
  const parts = Object.entries(options).map(([option, { value, required }]) => {
    const call = value === undefined ? `--${option}` : `--${option} ${value}`;
    return required ? call : `[${call}]`;
  });
  return [name, takes, ...parts].filter((part) => part !== '').join(' ');
}

/** The same after a wrong call: on one line, with optional options only if they fit. */
export function formatCallInLine(command: Command): string {
  const whole = `npm run story -- ${formatCall(command)}`;
  if (whole.length <= widthInColumns) return whole;
  const required = Object.entries(command.options).filter(([, option]) => option.required);
  const short = formatCall({ ...command, options: Object.fromEntries(required) });
  return `npm run story -- ${short} …   (--help tells all options)`;
}

/** The complete `--help` of a command. */
export function formatHelp(command: Command): string[] {
  const options = Object.entries({ ...command.options, ...commonOptions });
  const names = options.map(([name, { value }]) => `--${name}${value ? ` ${value}` : ''}`);
  const indent = Math.max(...names.map((name) => name.length)) + 5;
  return [
    `npm run story -- ${formatCall(command)}`,
    ...command.help
      .trim()
      .split(/\n\s*\n/)
      .flatMap((paragraph) => ['', ...wrap(paragraph, widthInColumns)]),
    '',
    ...options.flatMap(([, { about }], i) =>
      wrap(about, widthInColumns - indent).map((line, j) =>
        ((j === 0 ? `  ${names[i]}` : '').padEnd(indent) + line).trimEnd(),
      ),
    ),
    '',
    'Exit code: 0 all is well (warnings do not count), 1 the data is at fault, 2 the call is wrong.',
  ];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
