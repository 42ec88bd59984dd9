import { boundsOf, formatBounds } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { valueAt } from '../../json/valueAt.ts';
import type { Fault } from './advice.ts';

/** `earliest` and `latest` follow from the EDTF beside them, so the value is known. */
export function adviseBounds({ message, keys, found, story }: Fault): string | undefined {
  const end = keys.at(-1);
  if ((end !== 'earliest' && end !== 'latest') || /; write (?:"|null)/.test(message))
    return undefined;
  const edtf = valueAt(story, [...keys.slice(0, -1), 'edtf']);
  const parsed = typeof edtf === 'string' ? parseEdtf(edtf) : undefined;
  if (!parsed?.ok) return undefined;
  const right = JSON.stringify(formatBounds(boundsOf(parsed.date))[end]);
  return `${found === undefined ? 'missing' : message}; write ${right}, which follows from its EDTF`;
}
