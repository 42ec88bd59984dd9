import type { Outlet } from '../../../story/file/schema.ts';
import type { OutletForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { buildEvidence, type Own } from './buildEvidence.ts';
import { idFrom } from './idFrom.ts';
import type { Workshop } from './workshop.ts';

export function buildOutlet(workshop: Workshop, form: OutletForm, keys: Keys): Outlet {
  const own: Own = { article: undefined, isAnyPlace: true };
  return workshop.made(keys, {
    id: form.id ?? idFrom(workshop, form.name, keys),
    name: form.name,
    evidence: buildEvidence(workshop, form.evidence ?? [], [...keys, 'evidence'], own),
  });
}
