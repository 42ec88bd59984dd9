import type { ReactNode } from 'react';

type Props = {
  href: string;
  /** BCP 47, of what stands there. */
  hrefLang: string;
  children: ReactNode;
};

/**
 * A link that leaves the page. Story files only hold http and https addresses; anything else that
 * comes this far is shown as text and leads nowhere.
 */
export function OutsideLink({ href, hrefLang, children }: Props) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} hrefLang={hrefLang} rel="noopener noreferrer" className="outside-link">
      {children}
    </a>
  );
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
