import type { ReactNode, Ref } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  difference: Difference;
  /** The heading level for the kind, depending on where the difference is shown. */
  heading: 'h3' | 'h4';
  headingRef?: Ref<HTMLHeadingElement>;
  /** The address asks for it. */
  isChosen?: boolean;
  /** The links to others, directly below the heading, so that they are always in the same place. */
  ways?: ReactNode;
  /** The words of each side, and the link to the timeline. */
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
