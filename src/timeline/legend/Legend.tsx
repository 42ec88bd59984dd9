import { useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { areDatesEntered } from '../../story/model/standing.ts';
import type { TimelineStory } from '../prepareStory.ts';
import { LegendSignShape } from './LegendSignShape.tsx';
import { signsOfStory, type SignGround } from './signsOfStory.ts';
import '../style/legend.css';

type Props = {
  id: string;
  language: Language;
  story: SignGround & Pick<TimelineStory, 'counts'>;
  /** Time runs down the page. */
  isNarrow: boolean;
};

/**
 * The signs of the drawing that can occur in this story, and their meanings; and how many of its
 * dates the makers entered, which no sign shows.
 */
export function Legend({ id, language, story, isNarrow }: Props) {
  const { legend } = language.timeline;
  const { dateEntered } = story.counts;
  const signs = useMemo(() => signsOfStory(story, isNarrow), [story, isNarrow]);
  return (
    <div className="timeline-legend" id={id}>
      <ul aria-label={legend.name}>
        {signs.map((sign) => (
          <li key={sign}>
            <LegendSignShape sign={sign} />
            {legend[sign]}
          </li>
        ))}
      </ul>
      {dateEntered > 0 && (
        <p>{language.page.datesEntered(dateEntered, areDatesEntered(story.counts))}</p>
      )}
    </div>
  );
}
