import { isShort } from '../../story/collation/shownNotes.ts';
import type { Quotation, QuotationVersion } from '../../story/model/quotation.ts';
import { HeardNotes } from '../quotation/HeardNotes.tsx';
import { useNotesOf } from '../quotation/useNotesOf.ts';
import { VersionOf } from '../quotation/VersionOf.tsx';
import { WordingStatus } from '../quotation/WordingStatus.tsx';

type Props = {
  quotation: Quotation;
  /** One of the statement's. */
  version: QuotationVersion;
  /** The speaker that the article names. */
  speaker: string;
};

/** A statement as the article prints it in one place, with marks where others differ. */
export function PrintedVersionOf({ quotation, version, speaker }: Props) {
  const index = quotation.versions.indexOf(version);
  const notes = useNotesOf(quotation, index);
  return (
    <li className={isShort(version) ? 'wordings-short' : undefined}>
      <VersionOf version={version} speaker={speaker} notes={notes}>
        <WordingStatus quotation={quotation} version={index} isOneOfSeveral={false} />
        <HeardNotes quotation={quotation} notes={notes} />
      </VersionOf>
    </li>
  );
}
