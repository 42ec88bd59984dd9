import type { PartInDifference } from '../../story/model/articleDetail.ts';
import { DifferenceCard } from '../difference/DifferenceCard.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = { sides: PartInDifference; articleId: string };

/**
 * A difference that involves an article: its own words, then those of the others, then the events.
 */
export function SidesOf({ sides: { difference, own, others }, articleId }: Props) {
  const { story } = usePanelContext();
  return (
    <DifferenceCard difference={difference} heading="h4">
      <EvidenceList evidence={[...own, ...others]} here={articleId} />
      {difference.events.map((eventId) => (
        <p className="difference-event" key={eventId}>
          <TargetLink to={{ kind: 'event', eventId }}>
            <AsWritten text={story.event(eventId)?.title ?? ''} lang={story.language} />
          </TargetLink>
        </p>
      ))}
    </DifferenceCard>
  );
}
