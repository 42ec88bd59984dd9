import { possibleDays } from '../events/possibleDays.ts';

const atMinute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u;

/** Whether a date was over when an article came out; of one day, by the times that both give. */
export function isOver(date: { edtf: string }, published: string | null): boolean {
  if (!published) return false;
  const [last, out] = [possibleDays(date)[1], possibleDays({ edtf: published })[0]];
  const [told, now] = [date.edtf, published].map((edtf) => atMinute.exec(edtf)?.[0]);
  return last < out || (last === out && told !== undefined && now !== undefined && told < now);
}
