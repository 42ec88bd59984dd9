import { expect, test } from 'vitest';
import { runCommand } from './runCommand.mjs';

test('what a program says goes to whoever asks for it', async () => {
  const said: string[] = [];
  const program = 'console.log("out"); console.error("wrong"); process.exitCode = 3';
  const say = (text: string | Uint8Array) => void said.push(String(text));
  const { code } = await runCommand(process.execPath, ['-e', program], { say });
  expect(code).toBe(3);
  expect(said.toSorted()).toEqual(['out\n', 'wrong\n']);
});
