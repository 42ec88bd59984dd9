import { useMemo } from 'react';
import { differencesByFirstEvent } from '../../story/differencesByFirstEvent.ts';
import type { Difference } from '../../story/model/difference.ts';
import type { WholeDetail } from '../../story/model/eventDetail.ts';
import { LooseParts } from '../detail/LooseParts.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { ArticlesInOrder } from './ArticlesInOrder.tsx';
import { EventInOrder } from './EventInOrder.tsx';

const none: readonly Difference[] = [];

type Props = {
  whole: WholeDetail;
  /** Nothing of the story comes before it. */
  isFirst?: boolean;
};

/**
 * The whole story for reading through, for print, and for plain HTML: every event in order with all
 * its accounts, statements and differences. It needs the PanelContext above it, and nothing from a
 * browser.
 */
export function StoryInOrder({ whole: { events: details, loose }, isFirst = true }: Props) {
  const { story, language } = usePanelContext();
  const differences = useMemo(
    () =>
      differencesByFirstEvent(
        story.events.map(({ id }) => id),
        (id) => details.get(id)?.differences ?? none,
      ),
    [story, details],
  );
  const quotations = story.events.flatMap(({ id }) => details.get(id)?.quotations ?? []);
  return (
    <>
      {isFirst && <ArticlesInOrder />}
      <QuotationKey quotations={quotations} />
      {story.events.map((event) => {
        const detail = details.get(event.id);
        return (
          detail && (
            <EventInOrder
              key={event.id}
              event={event}
              detail={detail}
              differences={differences.get(event.id) ?? none}
            />
          )
        );
      })}
      <LooseParts loose={loose} />
      {story.events.length === 0 && <p className="empty">{language.page.eventsEmpty}</p>}
    </>
  );
}
