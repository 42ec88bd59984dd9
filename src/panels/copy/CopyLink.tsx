import { usePanelContext } from '../context/PanelContext.ts';
import { CopyButton } from './CopyButton.tsx';

/** Copies the link to what is shown now. Text without its program cannot copy anything. */
export function CopyLink() {
  const { linkOfShown, language } = usePanelContext();
  const { copyLink, linkCopied } = language.page;
  if (linkOfShown === null) return null;
  return (
    <CopyButton
      text={linkOfShown}
      sign={<LinkSign />}
      label={copyLink}
      done={linkCopied}
      className="copy-link"
    />
  );
}

const LinkSign = () => (
  <svg className="link-sign" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M8.5 11.5l3-3M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2" />
  </svg>
);
