import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { DownloadForm } from '../../embed/downloadForm.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useSearchMatches } from '../../panels/search/SearchMatches.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useServices } from '../services/Services.ts';
import { downloadForms } from './downloadForms.ts';
import { downloadPart } from './downloadPart.ts';
import { mayDownload } from './mayDownload.ts';
import { saveFile } from './saveFile.ts';

/**
 * The outcome: `saved`, unless the surrounding page dropped the file (`perhaps-refused` where that
 * cannot be known); `failed` when it could not be made. Also sent to the surrounding page.
 */
export type Outcome = 'saved' | 'perhaps-refused' | 'refused' | 'failed';

/**
 * Makes a file of what is shown and hands it to the browser, including when the surrounding page
 * asks for it.
 */
export function useDownload(timeline: RefObject<TimelineHandle | null>) {
  const { parentEnd, bar, surroundings } = useServices();
  const { source, language, hold } = usePanelContext();
  const { matchingRanks } = useSearchMatches();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const download = useCallback(
    async (form: DownloadForm): Promise<Outcome> => {
      const end = (outcome: Outcome) => {
        setOutcome(outcome);
        return outcome;
      };
      setOutcome(null);
      const isAllowed = mayDownload(window);
      if (isAllowed === 'no') return end('refused');
      const release = hold();
      try {
        const { makeFile } = await downloadPart.load();
        const { publicAddress } = surroundings;
        const file = await makeFile(form, {
          source,
          language,
          matchingRanks,
          address: bar.linkOfShown(publicAddress),
          linkOf: (href) => publicLink(href, surroundings.pageAddress, publicAddress),
          picture: timeline.current?.shown() ?? null,
        });
        saveFile(file, `${source.story.id}${downloadForms[form].ending}`);
        return end(isAllowed === 'yes' ? 'saved' : 'perhaps-refused');
      } catch {
        return end('failed');
      } finally {
        release();
      }
    },
    [hold, surroundings, source, language, matchingRanks, bar, timeline],
  );
  useEffect(
    () =>
      parentEnd?.onDownload(async (form) => {
        const outcome = await download(form);
        const problem = outcome === 'failed' || outcome === 'refused' ? outcome : null;
        parentEnd.tell({ type: 'download', form, problem });
      }),
    [parentEnd, download],
  );
  return { download, outcome };
}

/** A link on the page, at the address under which the site is published. */
function publicLink(href: string, pageAddress: URL, publicAddress: URL): string {
  const whole = new URL(href, document.baseURI).href;
  return whole.startsWith(pageAddress.href)
    ? publicAddress.href + whole.slice(pageAddress.href.length)
    : whole;
}
