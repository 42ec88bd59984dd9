import { useRef, useState, type RefObject } from 'react';
import { downloadFormNames } from '../../embed/downloadForm.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useDismissal } from '../../timeline/interaction/useDismissal.ts';
import { useDownload } from './useDownload.ts';

/** Files of what is shown: the entries open under their name. */
export function Downloads({ timeline }: { timeline: RefObject<TimelineHandle | null> }) {
  const { download: words } = usePanelContext().language.page;
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useDismissal(details, isOpen);
  const { download, hasFailed } = useDownload(timeline);
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
      <output>{hasFailed && words.failed}</output>
    </details>
  );
}
