import type { ReactNode } from 'react';
import type { Evidence } from '../../story/model/evidence.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { EvidenceList } from './EvidenceList.tsx';

type Props = {
  /** How it is known, in a short sentence. */
  basis: string;
  evidence: readonly Evidence[];
  /** See `EvidenceList`. */
  here: string | null;
  /** The explanation. */
  children?: ReactNode;
};

/** How something is known, with the words that prove it, behind a disclosure. */
export function HowWeKnow({ basis, evidence, here, children }: Props) {
  const { page } = usePanelContext().language;
  return (
    <details className="how-we-know">
      <summary>
        <span className="how-we-know-basis">{basis}</span>{' '}
        <span className="how-we-know-label">{page.howWeKnow}</span>
      </summary>
      {children}
      <EvidenceList evidence={evidence} here={here} />
    </details>
  );
}
