import { longestPhrase } from './costs.ts';
import type { ReadVersion } from './readVersion.ts';

/** A column of two versions whose words there are not the same; never empty on both sides. */
export interface Item {
  first: number | null;
  second: number | null;
  /** How many words of each version come before it. */
  place: { first: number; second: number };
}

/** Words that differ in one way, on one side or both. */
export interface Finding {
  kind: 'otherWords' | 'leftOut' | 'cutShort';
  first: number[];
  second: number[];
  place: Item['place'];
}

/**
 * Classifies how two versions differ in a run of columns between two shared words (or an end).
 *
 * Words that face other words are other words, together with everything around them that faces
 * nothing; but what is missing where the article itself interrupts, begins or ends is left out or
 * cut short. At the ends of a version, the words of the phrase that contains other words go with
 * them: where one starts "dear friend" and one "an honest and loyal friend", "dear" does not stand
 * for "loyal".
 */
export function nameStretch(
  items: readonly Item[],
  one: ReadVersion,
  other: ReadVersion,
): Finding[] {
  const runs = splitAtOpenPlaces(items, one, other);
  takePhrases(runs, one, other);
  return runs.flatMap((run) => (isFaced(run) ? faced(run) : lone(run, one, other)));
}

function isFaced(run: readonly Item[]): boolean {
  return run.some(({ first, second }) => first !== null && second !== null);
}

/** Whether the item's word is missing where the other version itself says that words may be. */
function isOpen({ first, second, place }: Item, one: ReadVersion, other: ReadVersion): boolean {
  if (first !== null && second !== null) return false;
  return first === null ? one.open[place.first] === 1 : other.open[place.second] === 1;
}

function splitAtOpenPlaces(items: readonly Item[], one: ReadVersion, other: ReadVersion): Item[][] {
  const runs: Item[][] = [];
  let wasOpen: boolean | undefined;
  for (const item of items) {
    const open = isOpen(item, one, other);
    if (open === wasOpen) runs.at(-1)?.push(item);
    else runs.push([item]);
    wasOpen = open;
  }
  return runs;
}

/** Moves the rest of a phrase from the run at a version's end to the other words beside it. */
function takePhrases(runs: readonly Item[][], one: ReadVersion, other: ReadVersion): void {
  for (const [at, run] of runs.entries()) {
    if (!isFaced(run)) continue;
    const [before = [], after = []] = [runs[at - 1], runs[at + 1]];
    const lead = [...before, ...run.slice(0, 1)];
    const back = countWhile(before.length, (step) =>
      goesOn(lead.at(-step - 2), lead.at(-step - 1), one, other),
    );
    const trail = [...run.slice(-1), ...after];
    const ahead = countWhile(after.length, (step) =>
      goesOn(trail[step], trail[step + 1], one, other),
    );
    if (back > 0 && back <= longestPhrase) run.unshift(...before.splice(-back));
    if (ahead <= longestPhrase) run.push(...after.splice(0, ahead));
  }
}

/** How many steps of at most `limit` hold, from 0. */
function countWhile(limit: number, holds: (step: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count += 1;
  return count;
}

/**
 * Whether one of two adjacent items is beyond an end of a version, and the other version's words
 * continue from one to the other without punctuation between them.
 */
function goesOn(
  early: Item | undefined,
  late: Item | undefined,
  one: ReadVersion,
  other: ReadVersion,
): boolean {
  if (!early || !late) return false;
  const runsOn = (version: ReadVersion, side: 'first' | 'second') => {
    const [word, next] = [early[side], late[side]];
    return (
      word !== null &&
      next === word + 1 &&
      version.tokens[word]?.part === version.tokens[next]?.part &&
      version.after[word] === '' &&
      version.before[next] === ''
    );
  };
  const isBeyond = ({ first, second, place }: Item) =>
    (first === null && isEnd(one, place.first)) || (second === null && isEnd(other, place.second));
  return (isBeyond(early) || isBeyond(late)) && (runsOn(one, 'first') || runsOn(other, 'second'));
}

function isEnd({ tokens }: ReadVersion, place: number): boolean {
  return place === 0 || place === tokens.length;
}

/** Other words, everything that is there on either side. */
function faced(run: readonly Item[]): Finding[] {
  const first = run.flatMap((item) => item.first ?? []);
  const second = run.flatMap((item) => item.second ?? []);
  const [{ place } = { place: { first: 0, second: 0 } }] = run;
  return [{ kind: 'otherWords', first, second, place }];
}

/** Words that face nothing: consecutive ones are one finding. */
function lone(run: readonly Item[], one: ReadVersion, other: ReadVersion): Finding[] {
  const findings: Finding[] = [];
  for (const { first, second, place } of run) {
    const lacksAtEnd = first === null ? isEnd(one, place.first) : isEnd(other, place.second);
    const side = first === null ? 'second' : 'first';
    const last = findings.at(-1);
    const word = first ?? second ?? 0;
    if (last?.[side].at(-1) === word - 1) last[side].push(word);
    else {
      const words = first === null ? { first: [], second: [word] } : { first: [word], second: [] };
      findings.push({ kind: lacksAtEnd ? 'cutShort' : 'leftOut', ...words, place });
    }
  }
  return findings;
}
