import { boundsOf } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { Grammar } from './language/grammar.ts';
import type { Match } from './match.ts';
import { matchRules } from './matchRules.ts';
import { timeBeside } from './publicationTime.ts';
import { resolve } from './resolve/resolve.ts';
import type { Segment } from './segments.ts';

/** When a text was published: the first and the last possible day (day numbers). */
export interface Publication {
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The days of a publication date, EDTF. `undefined` when it is not EDTF or one end is open, so that
 * nothing can be counted from it.
 */
export function publicationOf(edtf: string): Publication | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = boundsOf(parsed.date);
  return earliest === null || latest === null ? undefined : { edtf, earliest, latest };
}

/** A date may be this far from the beginning of a text and still be that of its publication. */
const head = 1500;
/** A line with a date and little else: "Friday 08 December 2023 19:27 GMT", "Published: …". */
const most = { letters: 24, smallWords: 2 };
/** A line that says when an article was updated may be followed by when it was published. */
const linesAfterUpdate = 3;
/** What such a line has besides the date, in the languages whose dates are read. */
const ofPublication =
  /(?<!\p{L})(?:first|published|updated?|last|modified|posted|date|dated|on|at|by|min(?:utes)?|read|publiée?|mise?|à|jour|modifiée?|le|heures?|veröffentlicht|aktualisiert|erstellt|geändert|zuletzt|stand|am|um|uhr|vom|publicado|actualizado|actualización|última|a|las?|el|pubblicato|aggiornato|aggiornamento|ultimo|modifica|alle|ore|il|atualizado|atualização|em|às|há|horas?|gepubliceerd|bijgewerkt|laatste|aangepast|update|op|om|uur|[ap]m|[ap]|m|gmt|bst|utc|z|t)(?!\p{L})/giu;
const updated =
  /updated?|modified|amended|mise? à jour|modifiée?|aktualisiert|geändert|actualiza|modific|aggiorna|atualiza|bijgewerkt|aangepast|تحديث/iu;

/** "Bridge closed until 3 May 2031": what lasts until a day, or comes before it, was not published then. */
const ofSomethingElse =
  /(?<!\p{L})(?:until|till|since|from|before|after|for|bis|ab|seit|vor|nach|jusqu['’]au|dès|depuis|avant|après|hasta|desde|fino al|dal|até|tot|vanaf|sinds)\s(?:(?:the|zum|dem|den|le|el|il|o|de)\s)?$/iu;

/** Where a text says when it was published, in UTF-16 units, and the day or minute as EDTF. */
export interface ToldPublication {
  edtf: string;
  start: number;
  end: number;
}

/**
 * The publication date that a text itself gives, with its time where that is beside it: a full date
 * at its very beginning, in the dateline, or on a line of its own near the top. When it was first
 * published goes before when it was updated. `undefined` when it gives none.
 */
export function toldPublication(
  segments: readonly Segment[],
  grammar: Grammar,
): ToldPublication | undefined {
  let update: ToldPublication | undefined;
  let lines = 0;
  for (const segment of segments) {
    if (segment.start > head || (update && lines > linesAfterUpdate)) break;
    lines += 1;
    for (const one of toldIn(segment, grammar)) {
      if (!one.isUpdate) return one.told;
      if (!update) lines = 0;
      update ??= one.told;
    }
  }
  return update;
}

/** @see {toldPublication} */
export function findPublication(
  segments: readonly Segment[],
  grammar: Grammar,
): Publication | undefined {
  const told = toldPublication(segments, grammar);
  return told && publicationOf(told.edtf);
}

function toldIn({ text, start }: Segment, grammar: Grammar) {
  const matches = matchRules(text, grammar);
  const isLine = isOfDate(text, matches);
  return matches.flatMap((match, i) => {
    const found = resolve(match.meaning, {
      today: undefined,
      named: [],
      paragraph: 0,
      tense: 'unknown',
    });
    if (!found.ok || found.stretch.unit !== 'day') return [];
    if (ofSomethingElse.test(text.slice(0, match.start))) return [];
    // “On 3 May 2031 …” tells what happened then.
    const isAtStart = start < 40 && /^(?:date\s+|[\s"“«(]*)$/iu.test(text.slice(0, match.start));
    if (!isLine && !isDateline(text.slice(0, match.start)) && !isAtStart) return [];
    const time = isLine ? timeBeside(text, match, found.stretch.first) : undefined;
    const place = time ?? match;
    const told = {
      edtf: found.stretch.edtf + (time?.edtf ?? ''),
      start: start + place.start,
      end: start + place.end,
    };
    const isUpdate = updated.test(text.slice(matches[i - 1]?.end ?? 0, match.start));
    return [{ told, isUpdate }];
  });
}

/** Whether a line has little besides its dates: words of publication, names of people and places. */
function isOfDate(line: string, dates: readonly Match[]): boolean {
  let rest = line;
  for (const { start, end } of dates.toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.replace(ofPublication, '').match(/\p{L}[\p{L}\p{M}’'.-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  // "On 3 May 2031 rain fell."
  const isSentence = small > 0 && /[\p{Ll}\p{N}]\.$/u.test(line);
  return words.join('').length <= most.letters && small <= most.smallWords && !isSentence;
}

/** "LONDON, ", "PARIS (Reuters) — ", "VALMONT, France, ": short, and the town in capitals. */
const isDateline = (before: string) =>
  /^\s*\p{Lu}[\p{Lu} .,()’'-]{2,40}(?:(?<=, )\p{Lu}\p{Ll}{2,20}\.?(?:\s\p{Lu}\p{Ll}{2,20})?)?[,(—–-]?\s*(?:\(\p{L}+\)\s*[—–-]+\s*)?$/u.test(
    before,
  );
