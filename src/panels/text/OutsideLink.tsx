import type { ReactNode } from 'react';

/**
 * A link that leaves the page. Story files only hold http and https addresses; anything else that
 * comes this far is shown as text and leads nowhere.
 */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="noopener noreferrer" className="outside-link">
      {children}
    </a>
  );
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
