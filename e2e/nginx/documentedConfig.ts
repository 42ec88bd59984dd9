import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const guide = fileURLToPath(new URL('../../docs/deploy.md', import.meta.url));

/** The configuration from docs/deploy.md, for a port and a folder of this machine. */
export function documentedConfig(port: number, root: string): string {
  const [, block] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? [];
  if (block === undefined) throw new Error('docs/deploy.md has no nginx configuration');
  return [
    ['listen 8080;', `listen 127.0.0.1:${port};`] as const,
    ['root /srv/sourceline;', `root ${root};`] as const,
  ].reduce((text, [documented, here]) => {
    if (!text.includes(documented)) throw new Error(`the configuration lacks "${documented}"`);
    return text.replace(documented, here);
  }, block);
}

/** The policy that the guide describes in words, which the configuration has to contain as well. */
export function documentedPolicy(): string {
  const [policy] = /^default-src .*$/m.exec(readFileSync(guide, 'utf8')) ?? [];
  if (policy === undefined) throw new Error('docs/deploy.md has no policy');
  return policy;
}
