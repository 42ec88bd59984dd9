import { dayOfBuild } from '../dates/dayOfBuild.ts';
import { CallFault } from './callFault.ts';
import type { Call } from './command.ts';

/**
 * Today in UTC, or the day of SOURCE_DATE_EPOCH, as `YYYY-MM-DD`.
 *
 * @throws CallFault when the variable is not a valid time
 */
export function dayOfCall({ environment }: Pick<Call, 'environment'>): string {
  const now = String(Math.floor(Date.now() / 1000));
  try {
    return dayOfBuild(environment['SOURCE_DATE_EPOCH'] || now) ?? '';
  } catch (error) {
    throw new CallFault(error instanceof Error ? error.message : 'SOURCE_DATE_EPOCH is wrong');
  }
}
