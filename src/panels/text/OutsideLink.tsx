import type { ReactNode } from 'react';

type Props = {
  href: string;
  /** BCP 47, the language of the linked page. */
  hrefLang: string;
  children: ReactNode;
};

/**
 * A link that leaves the page. Story files only contain http and https addresses; anything else that
 * gets this far is shown as text, without a link.
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
