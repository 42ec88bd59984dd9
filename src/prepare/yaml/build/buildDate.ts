import type { StoryDate } from '../../../story/file/schema.ts';
import { isNoLanguage } from '../../check/names/languageTags.ts';
import { boundsOf, formatBounds } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { DateForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { buildEvidence, type Own } from './buildEvidence.ts';
import { defaultExplanation } from './defaultExplanation.ts';
import type { Workshop } from './workshop.ts';

const bases = ['stated', 'computed', 'bounded', 'entered'] as const;

/**
 * Builds a date of the story file from one of the form; a text alone is a date entered by the
 * story's makers.
 */
export function buildDate(workshop: Workshop, form: DateForm, keys: Keys, own: Own): StoryDate {
  const given = bases.filter((basis) => form[basis] !== undefined);
  const [basis = 'entered', ...others] = given;
  if (others.length > 0) {
    const message = `is ${given.join(' and ')}; a date is known in one way, so keep one of them`;
    workshop.fault([...keys, others[0] ?? basis], message);
  }
  const evidence = buildEvidence(workshop, form[basis] ?? [], [...keys, basis], own);
  return completeDate(workshop, keys, {
    edtf: form.edtf,
    extent: form.extent ?? 'moment',
    basis,
    explanation: form.explanation,
    evidence,
  });
}

/**
 * Completes a date with what the program knows about it: its bounds and, if none is given, an
 * explanation.
 */
export function completeDate(
  workshop: Workshop,
  keys: Keys,
  date: {
    edtf: string;
    extent: StoryDate['extent'];
    basis: StoryDate['basis'];
    explanation: string | undefined;
    evidence: StoryDate['evidence'];
  },
): StoryDate {
  const explanation = date.explanation ?? defaultExplanation(date.basis, workshop.language);
  // A language that does not exist is reported where it is written.
  if (explanation === undefined && !isNoLanguage(workshop.language)) {
    const message = `the program has no words of its own in "${workshop.language}"; add an explanation of how the date is known`;
    workshop.fault(keys, message);
  }
  const edtf = parseEdtf(date.edtf);
  const bounds = edtf.ok ? formatBounds(boundsOf(edtf.date)) : { earliest: null, latest: null };
  return workshop.made(keys, { ...date, explanation: explanation ?? '…', ...bounds });
}
