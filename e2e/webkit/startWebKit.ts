import { spawn, type ChildProcess } from 'node:child_process';
import { findWebKit } from '../../scripts/webkit.mjs';
import { freePort } from '../support/freePort.ts';

/** WebKitGTK's driver, listening, with a screen of its own. */
export interface WebKit {
  /** Such as `http://127.0.0.1:40123/`. */
  address: string;
  stop: () => void;
}

export async function startWebKit(): Promise<WebKit> {
  const found = findWebKit();
  if (!found) throw new Error('there is no WebKitGTK');
  const size = ['-screen', '0', '1440x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(found.screen, ['-displayfd', '3', ...size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen);
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const address = `http://127.0.0.1:${port}/`;
  await answering(`${address}status`, driver);
  return {
    address,
    stop() {
      driver.kill();
      screen.kill();
    },
  };
}

/** Xvfb takes the first free display and writes its number. */
function firstLine({ stdio }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  const answers = await fetch(address).then(
    () => true,
    () => false,
  );
  if (answers) return;
  if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return answering(address, child);
}
