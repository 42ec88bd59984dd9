import type { Language } from '../../language/english.ts';
import type { Quotation } from '../model/quotation.ts';
import { describeNote } from './describeNote.ts';
import type { ShownNote } from './shownNotes.ts';

/** What is needed to say a note of a story file. */
export interface HeardNoteContext {
  quotation: Quotation;
  /** What to call a version in a sentence. */
  nameOf: (version: number) => string;
  language: Language;
}

/** One difference of a story file in a sentence, from the point of view of its version. */
export function heardNote(note: ShownNote, context: HeardNoteContext): string {
  const { quotation, nameOf, language } = context;
  const { kind, version, others, here, there, missing, thereIn } = note;
  const { part = 0, start: at = 0 } = here[0] ?? {};
  const texts = quotation.versions.map(({ parts }) => ({
    language: language.tag,
    parts: parts.map(({ exact }) => exact),
  }));
  const whole = { kind, versions: [...others], part, at, here: [...here], there: [...there] };
  return describeNote(missing === undefined ? whole : { ...whole, missing }, {
    versions: texts,
    version,
    thereIn,
    nameOf,
    language,
  });
}
