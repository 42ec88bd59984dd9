import { OutletMark } from '../outlet/OutletMark.tsx';
import { useReading } from '../context/Reading.ts';
import { StateSign } from './StateSign.tsx';

const states = ['published-before', 'not-in-article', 'cannot-be-said'] as const;

/** What the signs mean, and when an article is called first. */
export function CoverageKey() {
  const { compare } = useReading().language.page;
  return (
    <>
      <ul className="coverage-key">
        <li>
          <OutletMark ordinal={0} /> {compare.states.reports}
        </li>
        {states.map((state) => (
          <li key={state}>
            <StateSign state={state} /> {compare.states[state]}
          </li>
        ))}
      </ul>
      <p className="coverage-note">{compare.firstNote}</p>
    </>
  );
}
