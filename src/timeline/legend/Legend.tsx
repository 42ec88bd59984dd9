import { useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { LegendSignShape } from './LegendSignShape.tsx';
import { signsOfStory, type SignGround } from './signsOfStory.ts';
import '../style/legend.css';

type Props = {
  id: string;
  language: Language;
  story: SignGround;
  /** Time runs down the page. */
  isNarrow: boolean;
};

/** The signs of the drawing that can occur in this story, and their meanings. */
export function Legend({ id, language, story, isNarrow }: Props) {
  const { legend } = language.timeline;
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
    </div>
  );
}
