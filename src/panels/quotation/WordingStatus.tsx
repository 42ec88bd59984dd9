import { missingWords } from '../../story/collation/missingWords.ts';
import type { Form } from '../../story/collation/wordingsOf.ts';
import type { Quotation } from '../../story/schema.ts';
import { useReading } from '../reading/Reading.ts';
import { shorten } from './shorten.ts';

/** At a glance: whether a wording has all that the others have, or where it is cut. */
export function WordingStatus({ quotation, form }: { quotation: Quotation; form: Form }) {
  const { language } = useReading();
  const { statements } = language.page;
  const notes = (quotation.collation?.notes ?? []).filter(
    ({ version }) => version === form.versions[0],
  );
  const missing = missingWords(quotation.versions, notes);
  if (missing.length === 0) return <p className="wording-status">{statements.complete}</p>;
  return (
    <ul className="wording-status wording-cut" aria-label={statements.notHere}>
      {missing.map(({ place, stretches }, at) => (
        <li key={at}>{statements.cutAt[place](shorten(stretches, language))}</li>
      ))}
    </ul>
  );
}
