import { useId, type ReactNode } from 'react';
import type { LooseDetail } from '../../story/model/eventDetail.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { DifferenceCard } from '../difference/DifferenceCard.tsx';
import { WordsOfSides } from '../difference/WordsOfSides.tsx';
import { QuotationCard } from '../quotation/QuotationCard.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';

/** Statements and differences that belong to no event, so that no panel shows them. */
export function LooseParts({ loose: { quotations, differences } }: { loose: LooseDetail }) {
  const { page } = usePanelContext().language;
  return (
    <>
      {quotations.length > 0 && (
        <Section title={page.looseQuotations}>
          <QuotationKey quotations={quotations} />
          {quotations.map((quotation) => (
            <QuotationCard key={quotation.id} quotation={quotation} heading="h3" />
          ))}
        </Section>
      )}
      {differences.length > 0 && (
        <Section title={page.looseDifferences}>
          {differences.map((difference) => (
            <DifferenceCard key={difference.id} difference={difference} heading="h3">
              <WordsOfSides evidence={difference.evidence} />
            </DifferenceCard>
          ))}
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="loose" aria-labelledby={id}>
      <h2 className="rail-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
