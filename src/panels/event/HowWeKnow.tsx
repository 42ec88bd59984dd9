import type { StoryDate } from '../../story/schema.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';

/** How an event's date is known, with the words that show it. Null: nothing dates the event. */
export function HowWeKnow({ date }: { date: StoryDate | null }) {
  const { story, language } = useReading();
  const { page } = language;
  if (!date) return <p className="how-we-know">{page.notDated}</p>;
  return (
    <details className="how-we-know">
      <summary>
        <span className="how-we-know-basis">{page.basis[date.basis]}</span>{' '}
        <span className="how-we-know-label">{page.howWeKnow}</span>
      </summary>
      <p>
        <AsWritten text={date.explanation} lang={story.file.language} />
      </p>
      <ul className="evidence">
        {date.evidence.map(({ article, start, exact }) => (
          <li key={`${article} ${start}`}>
            <q lang={story.article(article).language}>{exact}</q>{' '}
            <ArticleName articleId={article} />
          </li>
        ))}
      </ul>
    </details>
  );
}
