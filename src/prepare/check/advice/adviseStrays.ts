import { describeStrays } from '../../../story/file/describeFault.ts';
import { fieldsOf } from '../../../story/file/matchSchema.ts';
import { suggest } from '../../text/nearest.ts';
import type { Fault } from './advice.ts';

/** Unknown fields: which of those that are still missing there was probably meant. */
export function adviseStrays({ message, found, part }: Fault): string | undefined {
  if (typeof found !== 'object' || found === null || !part) return undefined;
  const fields = fieldsOf(part);
  const strays = Object.keys(found).filter(
    (name) => !Object.hasOwn(fields, name) && !name.startsWith('x-'),
  );
  if (message !== describeStrays(strays)) return undefined;
  const free = Object.keys(fields).filter((name) => !Object.hasOwn(found, name));
  const meant = strays.map((name) => suggest(name, free)).filter((words) => words !== '');
  if (meant.length === 0) return undefined;
  if (strays.length > 1) return message.replace('; remove it', `${meant.join('')} Else remove it`);
  return message.replace('; remove it', `${meant[0]} Else remove it`);
}
