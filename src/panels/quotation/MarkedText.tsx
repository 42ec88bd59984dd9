import { Fragment } from 'react';
import { piecesOf, type Piece, type Run } from '../../story/collation/piecesOf.ts';
import type { CollationNote, QuotationVersion } from '../../story/model/quotation.ts';
import type { HitRun } from '../../story/search/findHits.ts';
import { HitRuns } from '../search/HitRuns.tsx';
import { useHitsAcross } from '../search/useHitsAcross.ts';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  version: QuotationVersion;
  /** What is marked: notes on this version. */
  notes: readonly CollationNote[];
};

/**
 * A version as printed, with marks where it differs. Marks only wrap the words, and their look is up
 * to the style sheet, so that the text on the page stays the article's.
 */
export function MarkedText({ version, notes }: Props) {
  const { page } = usePanelContext().language;
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
          <PartText runs={runs} />
        </Fragment>
      ))}
      {page.closeQuote}
    </p>
  );
}

/** One part, in which a word may continue from one piece into the next. */
function PartText({ runs }: { runs: readonly Run[] }) {
  const pieces = runs.flatMap((run) => run.pieces);
  const hits = useHitsAcross(pieces.map((piece) => (piece.type === 'text' ? piece.text : '')));
  const hitsOf = new Map(pieces.map((piece, at) => [piece, hits[at] ?? []]));
  return runs.map((run, at) => <RunText key={at} run={run} hitsOf={hitsOf} />);
}

type HitsOfPieces = ReadonlyMap<Piece, readonly HitRun[]>;

function RunText({ run: { kind, pieces }, hitsOf }: { run: Run; hitsOf: HitsOfPieces }) {
  const texts = pieces.map((piece, at) => (
    <PieceText key={at} piece={piece} hits={hitsOf.get(piece) ?? []} />
  ));
  if (kind === null) return texts;
  return (
    <span className="mark" data-kind={kind}>
      {texts}
    </span>
  );
}

function PieceText({ piece, hits }: { piece: Piece; hits: readonly HitRun[] }) {
  if (piece.type === 'gap') {
    return <span className="gap" data-kind={piece.kind} data-place={piece.place} />;
  }
  if (piece.type === 'noSign') return <span className="no-sign" data-kind={piece.kind} />;
  const words = <HitRuns runs={hits} />;
  if (piece.sign === null) return words;
  return (
    <span className="mark-sign" data-kind={piece.sign}>
      {words}
    </span>
  );
}

/** Where the article inserted words of its own between two parts of the statement. */
function Cut() {
  const { page } = usePanelContext().language;
  return (
    <>
      {' '}
      <span className="cut" aria-hidden="true">
        {page.cut}
      </span>
      <span className="visually-hidden">({page.cutWords})</span>{' '}
    </>
  );
}
