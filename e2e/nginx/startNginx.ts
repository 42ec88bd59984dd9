import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../../scripts/nginx.mjs';
import { freePort } from '../support/freePort.ts';
import { documentedConfig } from './documentedConfig.ts';

export interface Server {
  /** Such as `http://127.0.0.1:40123/`. */
  address: string;
  stop: () => Promise<void>;
}

/** Runs nginx in the foreground, with everything it writes in a folder of its own. */
export async function startNginx(root: string): Promise<Server> {
  const program = findNginx();
  if (!program) throw new Error('there is no nginx');
  const port = await freePort();
  const prefix = mkdtempSync(join(tmpdir(), 'sourceline-nginx-'));
  const config = join(prefix, 'nginx.conf');
  writeFileSync(config, mainConfig(prefix, documentedConfig(port, root)));
  const child = spawn(program, ['-p', prefix, '-e', join(prefix, 'error.log'), '-c', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}/`;
  await answering(address, child);
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(prefix, { recursive: true });
    },
  };
}

/** What surrounds a `server` block on any machine; one process that need not be root. */
function mainConfig(prefix: string, block: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${prefix}/${name};`)
    .join('\n');
  return `daemon off;
master_process off;
pid ${prefix}/nginx.pid;
error_log ${prefix}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${temporary}
${block}
}
`;
}

async function answering(address: string, child: { exitCode: number | null }): Promise<void> {
  const answers = await fetch(address).then(
    () => true,
    () => false,
  );
  if (answers) return;
  if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return answering(address, child);
}
