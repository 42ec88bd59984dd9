import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { ReadingPart } from '../../story/largeStory.ts';
import { whenBriefly } from '../../story/words/whenBriefly.ts';

type Props = {
  parts: readonly ReadingPart[];
  /** The address of a part, given its index. */
  hrefOf: (part: number) => string;
};

/** Links to the pages that hold a large story as text, each labelled with its first event's date. */
export function PartLinks({ parts, hrefOf }: Props) {
  const { story, language } = usePanelContext();
  const { leaves } = language.page;
  return (
    <nav aria-label={leaves.name}>
      <ol className="event-items">
        {parts.map(({ start, end }, part) => {
          const first = story.events[start];
          return (
            <li key={start}>
              <a href={hrefOf(part)}>{leaves.range(start + 1, end, story.events.length)}</a>
              {first && <> · {whenBriefly(first, story, language)}</>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
