import { OutletMark } from '../outlet/OutletMark.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { StateSign } from './StateSign.tsx';

const states = ['published-before', 'not-in-article', 'cannot-be-said'] as const;

/** What the signs mean, and when an article is called first. */
export function CoverageKey() {
  const { story, language } = usePanelContext();
  const { compare } = language.page;
  // Without any text nothing is known to be absent, so the sign for that does not occur.
  const isAnyHeld = story.articles.some(({ file }) => file !== null);
  const shown = states.filter((state) => isAnyHeld || state !== 'not-in-article');
  return (
    <>
      <ul className="coverage-key">
        <li>
          <OutletMark ordinal={0} /> {compare.states.reports}
        </li>
        {shown.map((state) => (
          <li key={state}>
            <StateSign state={state} /> {compare.states[state]}
          </li>
        ))}
      </ul>
      <p className="coverage-note">{compare.firstNote}</p>
    </>
  );
}
