import type { Difference } from '../../../story/file/schema.ts';
import type { DifferenceForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { buildEvidence } from './buildEvidence.ts';
import { idFrom } from './idFrom.ts';
import type { Workshop } from './workshop.ts';

export function buildDifference(workshop: Workshop, form: DifferenceForm, keys: Keys): Difference {
  return workshop.made(keys, {
    ...form,
    id: form.id ?? idFrom(workshop, form.summary, keys),
    events: form.events ?? [],
    evidence: buildEvidence(workshop, form.evidence, [...keys, 'evidence'], { article: undefined }),
  });
}
