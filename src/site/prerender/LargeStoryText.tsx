import { FoldingHeader } from '../../app/header/FoldingHeader.tsx';
import { PanelContextProvider } from '../../panels/context/PanelContext.ts';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { Language } from '../../language/english.ts';
import { readingParts } from '../../story/largeStory.ts';
import type { Story } from '../../story/model/story.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { Environment } from '../../timeline/layout/environment.ts';
import { prepareStory } from '../../timeline/prepareStory.ts';
import { StillTimeline } from '../../timeline/still/StillTimeline.tsx';
import { PartLinks } from './PartLinks.tsx';
import { partPath, pathsOfParts, sourcesPath } from './partPaths.ts';
import { targetInText } from './targetInText.ts';
import { hrefInText, textReading } from './textReading.ts';

interface Props {
  source: StorySource;
  /** The story as the program first draws it; see storyOfOverview.ts. */
  drawn: Story;
  language: Language;
  environment: Environment;
}

/**
 * The text of a large story's own page: the head and the timeline as the program draws them, and
 * links to the pages that have the events in words.
 */
export function LargeStoryText({ source, drawn, language, environment }: Props) {
  const context = textReading(source, language);
  const { story } = context;
  const placed = (path: string) => `./stories/${story.id}/${path}`;
  const pathOf = pathsOfParts(story);
  const hrefOf = (target: PanelTarget | null) =>
    target === null ? '?' : `${placed(pathOf(target))}${hrefInText(target)}`;
  return (
    <PanelContextProvider value={context}>
      <div className="page page-story">
        <main className="page-main story-text">
          <FoldingHeader notice={null} />
          <StillTimeline
            story={prepareStory(drawn, language)}
            hrefOf={(target) => hrefOf(targetInText(story, target))}
            {...{ language, environment }}
          />
          <PartLinks parts={readingParts(story)} hrefOf={(part) => placed(partPath(part))} />
          <p>
            <a href={placed(sourcesPath)}>{language.page.sources}</a>
          </p>
        </main>
      </div>
    </PanelContextProvider>
  );
}
