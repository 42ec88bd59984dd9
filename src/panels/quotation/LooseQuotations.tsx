import { useId } from 'react';
import type { Quotation } from '../../story/model/quotation.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { QuotationKey } from './QuotationKey.tsx';
import { QuotationCard } from './QuotationCard.tsx';

/** Statements that belong to no event, so that no panel shows them. */
export function LooseQuotations({ loose }: { loose: readonly Quotation[] }) {
  const { language } = usePanelContext();
  const titleId = useId();
  if (loose.length === 0) return null;
  return (
    <section className="loose" aria-labelledby={titleId}>
      <h2 className="rail-title" id={titleId}>
        {language.page.looseQuotations}
      </h2>
      <QuotationKey quotations={loose} />
      {loose.map((quotation) => (
        <QuotationCard key={quotation.id} quotation={quotation} heading="h3" />
      ))}
    </section>
  );
}
