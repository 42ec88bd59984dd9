import { CopyLink } from '../../panels/copy/CopyLink.tsx';

/** Copies the link to what is shown: beside the title, but after the events in tab order. */
export const HeadShare = () => (
  <div className="head-share">
    <CopyLink />
  </div>
);
