import type { Kinds } from './furnitureKind.ts';
import { isByline } from './judgeBeside.ts';
import { fewestOfSentence, isLivePage, type Unit } from './unit.ts';

const mostWords = 45;
/** Where more of a text's lines than this share lack their full stop, its author left it out. */
const mostOfText = 0.25;

/** As long as a sentence, but ending like a description: in a letter, a figure or a bracket. */
export const isDescription = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  unit.count >= fewestOfSentence &&
  unit.count <= mostWords &&
  !unit.isSentence &&
  !unit.quotes &&
  !isByline(unit) &&
  /[\p{L}\p{M}\p{N})%]$/u.test(unit.words) &&
  /^[\p{Lu}\p{Lo}\d]/u.test(unit.words);

/**
 * Marks captions that nothing but their shape gives away: a line as long as a sentence that does not
 * end like one, alone between two sentences of the text. A heading is shorter, a list has several.
 *
 * @param body the places of the first and last sentence of the article
 */
export function judgeUncredited(
  units: readonly Unit[],
  kinds: Kinds,
  body: { first: number; last: number },
) {
  if (isLivePage(units)) return;
  const isText = (i: number) => kinds[i] === undefined && (units[i]?.isSentence ?? false);
  const within = [...units.keys()].slice(body.first + 1, Math.max(body.last, 0));
  const found = within.filter((i) => {
    const next = units[i + 1]?.words ?? '';
    if (kinds[i] !== undefined || !isDescription(units[i])) return false;
    // A sentence may be cut where a line is: its rest begins small.
    if (/^\p{Ll}/u.test(next) || !/[.!?…"”’»)]$/u.test(units[i - 1]?.words ?? '.')) return false;
    return [i - 1, i + 1].every((at) => isText(at) || kinds[at] !== undefined);
  });
  const lines = within.filter(isText).length + found.length;
  if (found.length > Math.max(2, lines * mostOfText)) return;
  for (const i of found) kinds[i] = 'caption';
}
