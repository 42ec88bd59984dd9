/** Words that leave a time open, of the languages that dates are found in: "shortly before", "vers", "gegen". */
const hedged =
  /(?<!\p{L})(?:about|around|shortly|just|before|after|nearly|almost|roughly|circa|vers|environ|peu|avant|après|gegen|etwa|kurz|vor|nach|rund|ungefähr)(?!\p{L})/iu;

/** Minutes that such words may mean. */
const openMinutes = 60;

/** A time of day of EDTF, and its zone. */
const clock = /T(\d\d):(\d\d)(.*)$/u;

interface Timed {
  edtf: string;
  evidence: { text: string };
}

/**
 * Do two times of one day contradict each other? Times of which only one names a zone, and dates
 * without a time, do not.
 */
export function clockTimesDisagree(one: Timed, other: Timed): boolean {
  const [own, against] = [clock.exec(one.edtf), clock.exec(other.edtf)];
  if (!own || !against || own[3] !== against[3]) return false;
  const apart = Math.abs(minutesOf(own) - minutesOf(against));
  const isOpen = [one, other].some(({ evidence }) => hedged.test(evidence.text));
  return apart > (isOpen ? openMinutes : 0);
}

const minutesOf = ([, hours, minutes]: RegExpExecArray) => Number(hours) * 60 + Number(minutes);
