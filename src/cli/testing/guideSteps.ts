import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStory } from '../../prepare/command/runStory.ts';
import { allCommands } from '../allCommands.ts';

export const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A command in a guide, and what the guide says it prints. */
export interface GuideStep {
  command: string;
  prints: string;
}

export const readGuide = (name: string) => readFileSync(join(project, 'docs', name), 'utf8');

/** The commands of a guide in order; a block with no output below it prints nothing. */
export function stepsOf(guide: string): GuideStep[] {
  const blocks = guide.matchAll(/```sh\n([^\n]*)\n```(?:\n+```text\n(.*?)```)?/gs);
  return [...blocks].map(([, command = '', prints = '']) => ({ command, prints }));
}

const calledBy = 'npm run -s story -- ';

/**
 * Runs a command of a guide in the project, with `data` and `public_html` in another folder, on the
 * day the guides were written: 28 November 2026. Returns what it prints, without the folder's path.
 * `npm run story` runs in this process: starting npm and compiling everything again would take a
 * second.
 */
export async function runStep({ command }: GuideStep, folder: string): Promise<string> {
  const line = command.replaceAll(/(?<= )(data|public_html)\b/g, `${folder}/$1`);
  const printed = line.startsWith(calledBy)
    ? await printedByStory(line.slice(calledBy.length))
    : printedByBash(line);
  return printed.replaceAll(`${folder}/`, '');
}

/** As on a terminal, where progress is written over: how long the work takes is not in the guide. */
const overwrite = () => {};

async function printedByStory(line: string): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(`${text}\n`);
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const environment = { SOURCE_DATE_EPOCH: '1795860000', SOURCELINE_ARTICLES: '' };
  await runStory(allCommands, words, { say: print, complain: print, overwrite, environment });
  return printed.join('');
}

function printedByBash(line: string): string {
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: project, encoding: 'utf8' });
  return stdout + stderr;
}
