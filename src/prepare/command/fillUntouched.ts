import { join } from 'node:path';
import type { Draft } from '../draft/draftFolder.ts';
import { withinShare } from '../draft/share/withinShare.ts';
import { takenOver } from '../draft/taken/takenOver.ts';
import { withoutTaken } from '../draft/taken/withoutTaken.ts';
import { formatFilled, formatFilledAgain } from '../draft/write/formatDraft.ts';
import { readWholeFile } from '../files/readWholeFile.ts';
import { headOfStarted } from '../new/headOfStarted.ts';
import { decodeUtf8, sha256Of } from '../text/decode.ts';
import { readFormText } from '../yaml/read/readForm.ts';

/**
 * A story.yaml that is as `new` made it takes all proposals, and keeps what a person has written
 * about the story as a whole. One that was filled takes them anew while what follows its articles is
 * as it was filled: whoever only gave an article its date gets the events that it dates.
 *
 * @param filled the SHA-256 of what followed the articles then; `undefined` when never filled
 * @returns what is to be written; `undefined` when story.yaml stays as it is
 */
export function fillUntouched(
  folder: string,
  made: Draft,
  today: string,
  filled: string | undefined,
) {
  const file = join(folder, 'story.yaml');
  const read = readWholeFile(file);
  if (!read.ok) return undefined;
  const text = decodeUtf8(read.bytes)?.replaceAll('\r\n', '\n');
  const head = text === undefined ? undefined : headOfStarted(text, folder);
  const again = head || text === undefined ? undefined : filledBefore(text, filled);
  const { form } = made;
  if (!head && !(again && form)) return undefined;
  const kept = form && again ? { ...form, ...nothing } : undefined;
  const taken = takenOver(kept, made.articles);
  const proposed = withoutTaken(withinShare(made), taken);
  const written =
    kept && again !== undefined
      ? formatFilledAgain(folder, proposed, taken, {
          beginning: again,
          language: kept.language,
          today,
        })
      : formatFilled(folder, proposed, taken, { head: head ?? {}, today });
  return {
    file,
    text: written,
    form: readFormText(file, written).form,
    taken: { ...proposed, articles: made.articles },
    isAgain: again !== undefined,
    sha256: shaOf(written.slice(lengthOfBeginning(written))),
  };
}

const nothing = { people: [], events: [], undated: [], quotations: [], differences: [] };

const shaOf = (text: string) => sha256Of(new TextEncoder().encode(text));

/** The lists after the articles begin with one of these. */
function lengthOfBeginning(text: string): number {
  const at = text.search(/^(?:people|events):/mu);
  return at < 0 ? text.length : at;
}

/** The beginning of a text of which the rest is as it was filled. */
function filledBefore(text: string, filled: string | undefined): string | undefined {
  const end = lengthOfBeginning(text);
  return filled !== undefined && shaOf(text.slice(end)) === filled ? text.slice(0, end) : undefined;
}
