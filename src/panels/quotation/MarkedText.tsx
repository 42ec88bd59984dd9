import { Fragment } from 'react';
import { piecesOf, type Piece, type Run } from '../../story/collation/piecesOf.ts';
import type { CollationNote, QuotationVersion } from '../../story/schema.ts';
import { useReading } from '../reading/Reading.ts';
import { Cut } from './Cut.tsx';

type Props = {
  version: QuotationVersion;
  /** What is marked: notes of this version. */
  notes: readonly CollationNote[];
};

/**
 * A version as it was printed, with what differs marked. Marks only wrap the words and what they
 * look like is the style's, so that the text of the page stays the article's.
 */
export function MarkedText({ version, notes }: Props) {
  const { page } = useReading().language;
  const parts = piecesOf(
    version.parts.map(({ exact }) => exact),
    notes,
  );
  return (
    <p dir="auto">
      {page.openQuote}
      {parts.map((runs, index) => (
        <Fragment key={version.parts[index]?.start}>
          {index > 0 && <Cut />}
          {runs.map((run, at) => (
            <RunText key={at} run={run} />
          ))}
        </Fragment>
      ))}
      {page.closeQuote}
    </p>
  );
}

function RunText({ run: { kind, pieces } }: { run: Run }) {
  const texts = pieces.map((piece, at) => <PieceText key={at} piece={piece} />);
  if (kind === null) return texts;
  return (
    <span className="mark" data-kind={kind}>
      {texts}
    </span>
  );
}

function PieceText({ piece }: { piece: Piece }) {
  if (piece.type === 'gap') {
    return <span className="gap" data-kind={piece.kind} data-place={piece.place} />;
  }
  if (piece.type === 'noSign') return <span className="no-sign" data-kind={piece.kind} />;
  if (piece.sign === null) return piece.text;
  return (
    <span className="mark-sign" data-kind={piece.sign}>
      {piece.text}
    </span>
  );
}
