import type { ReactNode, Ref } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  difference: Difference;
  /** Of the kind, by where the difference stands. */
  heading: 'h3' | 'h4';
  headingRef?: Ref<HTMLHeadingElement>;
  /** Asked for by the address. */
  isChosen?: boolean;
  /** The ways to others, right below the heading, where they are found again and again. */
  ways?: ReactNode;
  /** The words of each side, and the way to the timeline. */
  children: ReactNode;
};

/** One way in which the accounts differ. */
export function DifferenceCard(props: Props) {
  const { difference, heading: Heading, headingRef, isChosen, ways, children } = props;
  const { story, language } = usePanelContext();
  return (
    <article
      className="difference"
      data-testid="difference"
      data-difference-id={difference.id}
      data-kind={difference.kind}
      aria-current={isChosen ? 'true' : undefined}
    >
      <Heading className="difference-kind" ref={headingRef} tabIndex={-1}>
        {language.page.differenceKinds[difference.kind]}
      </Heading>
      {ways}
      <p className="difference-summary">
        <AsWritten text={difference.summary} lang={story.language} />
      </p>
      {children}
    </article>
  );
}
