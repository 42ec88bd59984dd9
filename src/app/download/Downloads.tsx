import { useRef, useState, type RefObject } from 'react';
import { downloadFormNames } from '../../embed/downloadForm.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useDismissal } from '../../timeline/interaction/useDismissal.ts';
import { useDownload, type Outcome } from './useDownload.ts';

/** Files of what is shown: the formats open below their heading. */
export function Downloads({ timeline }: { timeline: RefObject<TimelineHandle | null> }) {
  const { download: words } = usePanelContext().language.page;
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useDismissal(details, isOpen);
  const { download, outcome } = useDownload(timeline);
  return (
    <details
      ref={details}
      className="downloads"
      data-testid="downloads"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.name}</summary>
      <ul className="download-forms">
        {downloadFormNames.map((form) => (
          <li key={form}>
            <button type="button" data-form={form} onClick={() => void download(form)}>
              {words[form]}
            </button>
          </li>
        ))}
      </ul>
      <output>
        <WhatBecame outcome={outcome} />
      </output>
    </details>
  );
}

/** The outcome; where files cannot be saved, a link to the same page on its own, where they can. */
function WhatBecame({ outcome }: { outcome: Outcome | null }) {
  const { language, linkOfShown } = usePanelContext();
  const { download: words } = language.page;
  if (outcome === null || outcome === 'saved') return null;
  if (outcome === 'failed') return words.failed;
  return (
    <>
      {outcome === 'refused' ? words.refused : words.perhapsRefused}{' '}
      <a href={linkOfShown?.()} target="_blank" rel="noopener">
        {words.openAlone}
      </a>
    </>
  );
}
