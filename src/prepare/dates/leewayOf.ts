import type { ClockTime } from './findClockTimes.ts';
import type { Leeway } from './clockFits.ts';

const about =
  /(?:about|around|nearly|almost|roughly|just|shortly|soon|moments|minutes|gegen|etwa|rund|kurz|wenige Minuten|vers|environ|peu|juste|autour de)(?:\s\p{L}+)?\s*$/iu;
const after = /(?:after|since|from|past|nach|seit|ab|von|après|depuis|dès|de)\s*$/iu;
const before = /(?:before|until|till|by|vor|bis|avant|jusqu['’]à)\s*$/iu;

const aboutMinutes = 45;
const dayMinutes = 24 * 60;

/**
 * How much earlier or later than a time of day the words leave it open: not at all for “at 6.12 am”,
 * some for “about 6.12” and “shortly after 16:00”, an hour's length for an hour alone (“at 6 am”),
 * the rest of a day for “after 4 pm”.
 */
export function leewayOf(text: string, time: ClockTime): Leeway {
  const said = text.slice(time.start, time.end);
  const words = text.slice(0, time.start);
  if (about.test(words)) return { before: aboutMinutes, after: aboutMinutes };
  if (after.test(words)) return { before: 0, after: dayMinutes };
  if (before.test(words)) return { before: dayMinutes, after: 0 };
  const hasMinutes = /\d[:.hH]\s?\d\d|\d{4}|\d\s?Uhr\s\d|\d\s?heures?\s\d/u.test(said);
  return hasMinutes ? { before: 0, after: 0 } : { before: 15, after: 59 };
}
