import { useRef } from 'react';
import { documentTag } from '../../language/languages.ts';
import { LiveStory } from './LiveStory.tsx';
import { languageWanted, requireKey } from './requireKey.ts';
import { StillStory } from './StillStory.tsx';
import type { StoryViewProps } from './StoryViewProps.ts';
import { useHasProgram } from './useHasProgram.ts';

/**
 * A whole story: its head, the timeline with search and filters, the accounts beside it, the list of
 * its events. On a server it is the story's whole text. It uses no address and makes no requests;
 * its layout depends on its own width, and on its height when it `fills` a place. Its styles are
 * `sourceline/story.css`, which affect nothing outside it.
 */
export function StoryView(props: StoryViewProps) {
  requireKey(
    props.story,
    'events',
    '<StoryView> takes as its story the one that parseStory returns',
  );
  requireKey(props.language, 'tag', languageWanted);
  const { language, theme = 'auto', font = 'serif', fills = false } = props;
  const room = useRef<HTMLDivElement>(null);
  return (
    <div className="sourceline-room" ref={room} data-fills={fills || undefined}>
      <div
        className="sourceline"
        data-theme={theme}
        data-font={font}
        lang={documentTag(language)}
        dir={language.direction}
      >
        {useHasProgram() ? (
          <LiveStory {...props} port={fills ? room : null} />
        ) : (
          <StillStory {...props} />
        )}
      </div>
    </div>
  );
}
