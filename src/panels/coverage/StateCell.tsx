import type { CoverageState } from '../../story/coverage.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { OutletMark } from '../outlet/OutletMark.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { StateSign } from './StateSign.tsx';

type Props = { state: CoverageState; event: StoryEvent; articleId: string };

/** What can be said about one article and one event: a sign to see, words for screen readers. */
export function StateCell({ state, event, articleId }: Props) {
  const { story, voices, language } = usePanelContext();
  const { compare, standing } = language.page;
  const isAnnouncement = event.announcedBy.includes(articleId);
  const isUnread = state === 'cannot-be-said' && story.article(articleId).file === null;
  const silent = isUnread ? compare.notHeld : compare.states[state];
  const said = isAnnouncement ? standing.announcesIt : silent;
  // What says nothing about the article has no sign, and is said to everybody.
  if (state === 'published-later') return <span className="coverage-unknown">{said}</span>;
  const words = <span className="visually-hidden">{said}</span>;
  if (state !== 'reports') {
    return (
      <>
        <StateSign state={state} />
        {words}
      </>
    );
  }
  return (
    <TargetLink
      className={isAnnouncement ? 'coverage-link coverage-announced' : 'coverage-link'}
      to={{ kind: 'coverage', eventId: event.id, articleId }}
    >
      <OutletMark ordinal={voices.of(articleId)?.ordinal ?? 0} />
      {words}
    </TargetLink>
  );
}
