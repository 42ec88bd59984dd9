import { memo, type ReactNode, type Ref } from 'react';
import { SearchMatchesProvider, nothingSought } from '../../panels/search/SearchMatches.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { AsWrittenElement } from '../../panels/text/AsWrittenElement.tsx';
import { StoryCounts } from './StoryCounts.tsx';

type Props = {
  notice: ReactNode;
  /** The title and what is below it are only for screen readers. */
  isHeard?: boolean;
  /** See `FoldingHeader`. Omitted: all of it is shown, wherever it is. */
  fold?: { ref: Ref<HTMLElement>; isOpen: boolean; button: ReactNode };
};

/**
 * The story's head: title, description, how much there is and which years it covers, each marked
 * with `data-fold`, since it may be cut to a line. A frame may omit it where the surrounding page
 * already says the same; the content note and notices always stay. A search is for events, so
 * nothing is highlighted here.
 */
export const StoryHeader = memo(function StoryHeader({ notice, isHeard = false, fold }: Props) {
  const { story } = usePanelContext();
  const { title, description, contentNote, language: lang } = story;
  const partOf = (name: string) =>
    isHeard ? { className: 'visually-hidden' } : { className: name, 'data-fold': '' };
  const folding = fold && {
    ref: fold.ref,
    'data-folding': '',
    'data-open': fold.isOpen ? '' : undefined,
  };
  return (
    <SearchMatchesProvider value={nothingSought}>
      <header className="story-header" {...folding}>
        <h1 {...partOf('story-title')}>
          <AsWrittenElement text={title} lang={lang} />
        </h1>
        {fold?.button}
        <p {...partOf('story-description')}>
          <AsWrittenElement text={description} lang={lang} />
        </p>
        <p {...partOf('story-counts')}>
          <StoryCounts />
        </p>
        {contentNote !== null && (
          <p className="content-note" data-fold="">
            <AsWrittenElement text={contentNote} lang={lang} />
          </p>
        )}
        <output className="notice">{notice}</output>
      </header>
    </SearchMatchesProvider>
  );
});
