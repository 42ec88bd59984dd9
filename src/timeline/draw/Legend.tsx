import type { ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import type { TimelineStory } from '../prepareStory.ts';
import { outletShape } from './outletShapes.ts';
import { StateShape } from './StateMark.tsx';

const states = ['published-before', 'not-in-article', 'cannot-be-said'] as const;

type Props = {
  language: Language;
  /** A sign that the story cannot have is not explained. */
  story: Pick<TimelineStory, 'standings' | 'isAnyHeld'>;
};

const apart = ['announced', 'not-from-articles'] as const;

/** The signs of the drawing and what they mean. */
export function Legend({ language, story }: Props) {
  const words = language.timeline.legend;
  return (
    <ul className="timeline-legend" aria-label={words.name}>
      <Entry sign={<circle className="timeline-dot" cx={10} cy={10} r={4.5} />} text={words.day} />
      <Entry
        sign={<rect className="timeline-bar" x={1.5} y={6.5} width={17} height={7} rx={3} />}
        text={words.within}
      />
      <Entry
        sign={<rect className="timeline-core" x={1.5} y={6.5} width={17} height={7} rx={3} />}
        text={words.span}
      />
      <Entry
        sign={
          <>
            <path className="timeline-account" transform="translate(-.5 5)" d={outletShape(0)} />
            <path
              className="timeline-account-open"
              transform="translate(10.5 5)"
              d={outletShape(0)}
            />
          </>
        }
        text={words.account}
      />
      <StandingEntries language={language} story={story} />
      <Entry
        sign={
          <g className="timeline-sheet">
            <rect x={5.5} y={3.5} width={9} height={13} />
            <path d="M7.5 7.5h5M7.5 10h5M7.5 12.5h3" />
          </g>
        }
        text={words.sheet}
      />
      <StateEntries language={language} story={story} />
    </ul>
  );
}

function StateEntries({ language, story: { isAnyHeld } }: Props) {
  return states
    .filter((state) => isAnyHeld || state !== 'not-in-article')
    .map((state) => (
      <Entry
        key={state}
        sign={
          <g className="timeline-state">
            <StateShape state={state} x={10} y={10} />
          </g>
        }
        text={language.timeline.legend[state]}
      />
    ));
}

function StandingEntries({ language, story: { standings } }: Props) {
  return apart
    .filter((standing) => standings.has(standing))
    .map((standing) => (
      <Entry
        key={standing}
        sign={
          <g className={`timeline-${standing}`}>
            <circle className="timeline-dot" cx={10} cy={10} r={5} />
          </g>
        }
        text={language.timeline.legend[standing]}
      />
    ));
}

function Entry({ sign, text }: { sign: ReactNode; text: string }) {
  return (
    <li>
      <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
        {sign}
      </svg>
      {text}
    </li>
  );
}
