import type { Quotation, QuotationVersion } from '../../../story/file/schema.ts';
import type { QuotationForm, VersionForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { idFrom } from './idFrom.ts';
import { articleOf, placeWords } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

const wordsInId = 6;

/** Builds a statement without its collation, which needs the whole story. */
export function buildQuotation(workshop: Workshop, form: QuotationForm, keys: Keys): Quotation {
  const { collation: _, ...rest } = form;
  const versions = form.versions.map((version) => buildVersion(workshop, version, form, keys));
  const first = form.versions[0]?.parts[0]?.text ?? '';
  const title = first.split(/\s+/u).slice(0, wordsInId).join(' ');
  return workshop.made(keys, {
    ...rest,
    id: form.id ?? idFrom(workshop, title, keys),
    event: form.event ?? null,
    versions,
  });
}

function buildVersion(
  workshop: Workshop,
  form: VersionForm,
  quotation: QuotationForm,
  quotationKeys: Keys,
): QuotationVersion {
  const { article, role = 'body', speaker = quotation.speaker, language, parts } = form;
  const { partsAt, at } = form;
  const keys = [...quotationKeys, 'versions', ...at];
  articleOf(workshop, article, keys);
  const partKeys = partsAt ? [...keys, partsAt] : keys;
  return workshop.made(keys, {
    article,
    role,
    speaker,
    language,
    parts: parts.map((part) => {
      const place = [...partKeys, ...part.at];
      return workshop.made(place, placeWords(workshop, article, part, place));
    }),
  });
}
