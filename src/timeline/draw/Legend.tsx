import type { ReactNode } from 'react';
import type { Standing } from '../../story/model/standing.ts';
import type { Language } from '../../language/english.ts';
import { outletShape } from './outletShapes.ts';
import { StateShape } from './StateMark.tsx';

const states = ['published-before', 'not-in-article', 'cannot-be-said'] as const;

type Props = {
  language: Language;
  /** What events of the story are: a sign that it does not have is not explained. */
  standings: ReadonlySet<Standing>;
};

const apart = ['announced', 'not-from-articles'] as const;

/** The signs of the drawing and what they mean. */
export function Legend({ language, standings }: Props) {
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
      <StandingEntries language={language} standings={standings} />
      <Entry
        sign={
          <g className="timeline-sheet">
            <rect x={5.5} y={3.5} width={9} height={13} />
            <path d="M7.5 7.5h5M7.5 10h5M7.5 12.5h3" />
          </g>
        }
        text={words.sheet}
      />
      {states.map((state) => (
        <Entry
          key={state}
          sign={
            <g className="timeline-state">
              <StateShape state={state} x={10} y={10} />
            </g>
          }
          text={words[state]}
        />
      ))}
    </ul>
  );
}

function StandingEntries({ language, standings }: Props) {
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
