import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { DownloadForm } from '../../embed/downloadForm.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useSearchMatches } from '../../panels/search/SearchMatches.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useServices } from '../services/Services.ts';
import { downloadForms } from './downloadForms.ts';
import { downloadPart } from './downloadPart.ts';
import { saveFile } from './saveFile.ts';

/** Makes a file of what is shown and hands it to the browser; also when the page around asks. */
export function useDownload(timeline: RefObject<TimelineHandle | null>) {
  const { parentEnd, bar, surroundings } = useServices();
  const { source, language, hold } = usePanelContext();
  const { matchingIds } = useSearchMatches();
  const [hasFailed, setFailed] = useState(false);
  const download = useCallback(
    async (form: DownloadForm): Promise<boolean> => {
      const release = hold();
      setFailed(false);
      try {
        const { makeFile } = await downloadPart.load();
        const { publicAddress } = surroundings;
        const file = await makeFile(form, {
          source,
          language,
          matchingIds,
          address: bar.linkOfShown(publicAddress),
          linkOf: (href) => publicLink(href, surroundings.pageAddress, publicAddress),
          picture: timeline.current?.shown() ?? null,
        });
        saveFile(file, `${source.story.id}${downloadForms[form].ending}`);
        return true;
      } catch {
        setFailed(true);
        return false;
      } finally {
        release();
      }
    },
    [hold, surroundings, source, language, matchingIds, bar, timeline],
  );
  useEffect(
    () =>
      parentEnd?.onDownload(async (form) => {
        const isDone = await download(form);
        parentEnd.tell({ type: 'download', form, problem: isDone ? null : 'failed' });
      }),
    [parentEnd, download],
  );
  return { download, hasFailed };
}

/** A link of the page at the address that the site is said to have. */
function publicLink(href: string, pageAddress: URL, publicAddress: URL): string {
  const whole = new URL(href, document.baseURI).href;
  return whole.startsWith(pageAddress.href)
    ? publicAddress.href + whole.slice(pageAddress.href.length)
    : whole;
}
