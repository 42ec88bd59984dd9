import type { Difference } from '../../story/schema.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  difference: Difference;
  /** Of the kind, by where the difference stands. */
  heading: 'h3' | 'h4';
};

/** One way in which the accounts differ, with the words of each side. */
export function DifferenceOf({ difference, heading: Heading }: Props) {
  const { story, language } = useReading();
  return (
    <article
      className="difference"
      data-testid="difference"
      data-difference-id={difference.id}
      data-kind={difference.kind}
    >
      <Heading className="difference-kind">
        {language.page.differenceKinds[difference.kind]}
      </Heading>
      <p className="difference-summary">
        <AsWritten text={difference.summary} lang={story.file.language} />
      </p>
      <ul className="evidence">
        {difference.evidence.map(({ article, start, exact }) => (
          <li key={`${article} ${start}`}>
            <q lang={story.article(article).language}>{exact}</q>{' '}
            <ArticleName articleId={article} />
          </li>
        ))}
      </ul>
    </article>
  );
}
