import type { ReactNode } from 'react';
import type { Difference } from '../../story/schema.ts';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  difference: Difference;
  /** Of the kind, by where the difference stands. */
  heading: 'h3' | 'h4';
  /** The words of each side. */
  children: ReactNode;
};

/** One way in which the accounts differ. */
export function DifferenceOf({ difference, heading: Heading, children }: Props) {
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
      {children}
    </article>
  );
}
