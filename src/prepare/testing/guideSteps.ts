import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A command of a guide, and what the guide says that it prints. */
export interface GuideStep {
  command: string;
  prints: string;
}

export const readGuide = (name: string) => readFileSync(join(project, 'docs', name), 'utf8');

/** The commands of a guide in their order; a block without a text under it prints nothing. */
export function stepsOf(guide: string): GuideStep[] {
  const blocks = guide.matchAll(/```sh\n([^\n]*)\n```(?:\n+```text\n(.*?)```)?/gs);
  return [...blocks].map(([, command = '', prints = '']) => ({ command, prints }));
}

/**
 * Runs a command of a guide in the project, with `data` and `public_html` in another folder, on the
 * day on which the guides were written: 28 November 2026. Gives what it prints, without the folder.
 */
export function runStep({ command }: GuideStep, folder: string): string {
  const line = command.replaceAll(/(?<= )(data|public_html)\b/g, `${folder}/$1`);
  const { stdout, stderr } = spawnSync('bash', ['-c', `${line} 2>&1`], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795860000', SOURCELINE_ARTICLES: '' },
  });
  return (stdout + stderr).replaceAll(`${folder}/`, '');
}
