import { CopyLink } from '../../panels/copy/CopyLink.tsx';

/** Copies the link of what is shown: beside the title, and after the events for the tab key. */
export const HeadShare = () => (
  <div className="head-share">
    <CopyLink />
  </div>
);
