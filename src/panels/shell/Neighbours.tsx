import type { ReactNode } from 'react';
import { useSearchMatches } from '../search/SearchMatches.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import type { PanelTarget } from '../context/panelTarget.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWrittenElement } from '../text/AsWrittenElement.tsx';
import { neighboursOf } from './neighboursOf.ts';
import type { Opened } from './opened.ts';

/** The links to the previous and next event or article. */
export function Neighbours({ opened }: { opened: Opened }) {
  const { story, language } = usePanelContext();
  const { matchingIds } = useSearchMatches();
  const { previous, next } = neighboursOf(story, opened, matchingIds);
  const { neighbours, find } = language.page;
  const words = opened.kind === 'event' && matchingIds ? find.neighbours : neighbours[opened.kind];
  return (
    <nav className="neighbours" aria-label={words.name}>
      {previous && (
        <TargetLink to={previous} className="neighbour" rel="prev">
          <span className="neighbour-way">{words.previous}</span>
          <NameOf target={previous} />
        </TargetLink>
      )}
      {next && (
        <TargetLink to={next} className="neighbour neighbour-next" rel="next">
          <span className="neighbour-way">{words.next}</span>
          <NameOf target={next} />
        </TargetLink>
      )}
    </nav>
  );
}

function NameOf({ target }: { target: PanelTarget }): ReactNode {
  const { story } = usePanelContext();
  if (target.kind === 'article') return <ArticleName articleId={target.articleId} />;
  if (target.kind === 'person') {
    const { name } = story.person(target.personId);
    return <AsWrittenElement text={name} lang={story.language} />;
  }
  const title = story.event(target.eventId)?.title ?? '';
  return <AsWrittenElement text={title} lang={story.language} />;
}
