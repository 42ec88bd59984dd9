import type { Wording } from '../../story/collation/wordingsOf.ts';
import type { Quotation } from '../../story/schema.ts';
import { FormOf } from './FormOf.tsx';
import { WordingStatus } from './WordingStatus.tsx';

type Props = { quotation: Quotation; wordings: readonly Wording[] };

/** A statement by its wordings: one text for all who print the same words. */
export function CollatedVersions({ quotation, wordings }: Props) {
  return (
    <ul className="wordings">
      {wordings.map((wording) => (
        <li key={wording.forms[0]?.versions[0]} className="wording">
          {wording.forms.map((form, at) => (
            <FormOf key={form.versions[0]} quotation={quotation} form={form}>
              {at === 0 && wordings.length > 1 && (
                <WordingStatus quotation={quotation} form={form} />
              )}
            </FormOf>
          ))}
        </li>
      ))}
    </ul>
  );
}
