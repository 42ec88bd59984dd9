import type { Quotation } from '../../story/model/quotation.ts';
import { useReading } from '../context/Reading.ts';
import { QuotationKey } from './QuotationKey.tsx';
import { QuotationOf } from './QuotationOf.tsx';

/** Statements that belong to no event, so that no panel shows them. */
export function LooseQuotations({ loose }: { loose: readonly Quotation[] }) {
  const { language } = useReading();
  if (loose.length === 0) return null;
  return (
    <section className="loose" aria-labelledby="loose-title">
      <h2 className="rail-title" id="loose-title">
        {language.page.looseQuotations}
      </h2>
      <QuotationKey quotations={loose} />
      {loose.map((quotation) => (
        <QuotationOf key={quotation.id} quotation={quotation} heading="h3" />
      ))}
    </section>
  );
}
