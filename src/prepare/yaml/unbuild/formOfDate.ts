import type { StoryDate } from '../../../story/file/schema.ts';
import type { Own } from '../build/buildEvidence.ts';
import { defaultExplanation } from '../build/defaultExplanation.ts';
import type { Keys } from '../read/placeIn.ts';
import type { Bench } from './bench.ts';
import { formOfEvidence } from './formOfEvidence.ts';

/** A date as written in the form, without what the build would add on its own. */
export function formOfDate(bench: Bench, date: StoryDate, keys: Keys, own: Own): unknown {
  const { edtf, extent, basis, explanation, evidence } = date;
  const isNamed = basis !== 'entered' || evidence.length > 0;
  const isUsual = explanation === defaultExplanation(basis, bench.workshop.language);
  const form = {
    edtf,
    ...(extent === 'moment' ? {} : { extent }),
    ...(isNamed ? { [basis]: formOfEvidence(bench, evidence, [...keys, 'evidence'], own) } : {}),
    ...(isUsual ? {} : { explanation }),
    ...bench.others(keys),
  };
  return Object.keys(form).length === 1 ? edtf : form;
}
