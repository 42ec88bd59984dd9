import type { CoverageState } from '../../story/coverage.ts';
import { OutletMark } from '../outlet/OutletMark.tsx';
import { useReading } from '../context/Reading.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { StateSign } from './StateSign.tsx';

type Props = { state: CoverageState; eventId: string; articleId: string };

/** What can be said of one article and one event: a sign to see, words to hear. */
export function StateCell({ state, eventId, articleId }: Props) {
  const { voices, language } = useReading();
  const words = <span className="only-heard">{language.page.compare.states[state]}</span>;
  if (state !== 'reports') {
    return (
      <>
        <StateSign state={state} />
        {words}
      </>
    );
  }
  return (
    <TargetLink className="coverage-link" to={{ kind: 'coverage', eventId, articleId }}>
      <OutletMark ordinal={voices.of(articleId)?.ordinal ?? 0} />
      {words}
    </TargetLink>
  );
}
