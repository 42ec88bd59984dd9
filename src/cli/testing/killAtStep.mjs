/*
 * Imported before a command by its tests: kills the process before the so manieth call (KILL_AT, from
 * 0) of one of Node's functions (KILL_CALL) that concerns a file beside another one below a folder
 * (KILL_UNDER), by the signal KILL_WITH.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_CALL = '', KILL_AT, KILL_WITH = 'SIGKILL', KILL_UNDER = '' } = process.env;
const real = Reflect.get(fs, KILL_CALL);
let calls = 0;

/**
 * A number is an open file: commands bring nothing to the disk but what they write.
 *
 * @param {unknown} file
 */
const isOurs = (file) =>
  typeof file === 'number' ||
  (String(file).startsWith(KILL_UNDER) && String(file).endsWith('.tmp'));

/** @param {unknown[]} all */
function killOrCall(...all) {
  if (isOurs(all[0]) && calls++ === Number(KILL_AT)) {
    process.kill(process.pid, KILL_WITH);
    // Until the signal is there, this thread may not go on.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  return Reflect.apply(real, fs, all);
}

Reflect.set(fs, KILL_CALL, killOrCall);
syncBuiltinESMExports();
