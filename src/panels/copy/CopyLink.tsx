import { usePanelContext } from '../context/PanelContext.ts';
import { CopyButton } from './CopyButton.tsx';

/** Copies the link of what is shown now. Text that stands without its program has nothing to copy with. */
export function CopyLink() {
  const { linkOfShown, language } = usePanelContext();
  const { copyLink, linkCopied } = language.page;
  if (linkOfShown === null) return null;
  return <CopyButton text={linkOfShown} label={copyLink} done={linkCopied} className="copy-link" />;
}
