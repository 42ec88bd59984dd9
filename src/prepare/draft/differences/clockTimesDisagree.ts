/**
 * Words that leave a time open, in the languages in which dates are found: "shortly before", "vers",
 * "gegen".
 */
const hedged =
  /(?<!\p{L})(?:about|around|shortly|just|before|after|nearly|almost|roughly|circa|vers|environ|peu|avant|après|gegen|etwa|kurz|vor|nach|rund|ungefähr)(?!\p{L})/iu;

/** The tolerance of such words, in minutes. */
const openMinutes = 60;

/** An EDTF time of day, and its zone. */
const clock = /T(\d\d):(\d\d)(.*)$/u;

interface Timed {
  edtf: string;
  evidence: { text: string };
}

/**
 * Whether two times of one day contradict each other. Times of which only one names a zone do not,
 * and neither do dates without a time.
 */
export function clockTimesDisagree(one: Timed, other: Timed): boolean {
  const [own, against] = [clock.exec(one.edtf), clock.exec(other.edtf)];
  if (!own || !against || own[3] !== against[3]) return false;
  const apart = Math.abs(minutesOf(own) - minutesOf(against));
  const isOpen = [one, other].some(({ evidence }) => hedged.test(evidence.text));
  return apart > (isOpen ? openMinutes : 0);
}

const minutesOf = ([, hours, minutes]: RegExpExecArray) => Number(hours) * 60 + Number(minutes);
