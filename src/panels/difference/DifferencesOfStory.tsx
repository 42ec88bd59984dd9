import { differenceKinds, type Difference } from '../../story/schema.ts';
import { useReading } from '../reading/Reading.ts';
import { TargetLink } from '../reading/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

/** Where the reports differ, over the whole story: strongest kind first, each leading to its event. */
export function DifferencesOfStory() {
  const { story, language } = useReading();
  if (story.file.differences.length === 0) return null;
  return (
    <section className="differences-of-story" aria-labelledby="differences-title">
      <h2 className="rail-title" id="differences-title">
        {language.page.differencesOfStory}
      </h2>
      {differenceKinds.map((kind) => (
        <Kind key={kind} kind={kind} />
      ))}
    </section>
  );
}

/** The kinds that change what a reader takes away; the others are a step further. */
const openAtFirst: readonly Difference['kind'][] = ['conflict', 'dispute', 'truncation'];

function Kind({ kind }: { kind: Difference['kind'] }) {
  const { story, language } = useReading();
  const differences = story.file.differences.filter((difference) => difference.kind === kind);
  if (differences.length === 0) return null;
  return (
    <details className="kind" open={openAtFirst.includes(kind)}>
      <summary>
        {language.page.differenceKinds[kind]}{' '}
        <span className="kind-count">{differences.length}</span>
      </summary>
      <ul>
        {differences.map((difference) => (
          <li key={difference.id}>
            <Summary difference={difference} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A difference of no event leads nowhere: it stands in full below the list. */
function Summary({ difference: { summary, events } }: { difference: Difference }) {
  const { story } = useReading();
  const text = <AsWritten text={summary} lang={story.file.language} />;
  const [first] = events;
  if (first === undefined) return text;
  return <TargetLink to={{ kind: 'event', eventId: first }}>{text}</TargetLink>;
}
