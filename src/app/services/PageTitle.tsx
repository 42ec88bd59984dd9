import { useServices } from './Services.ts';

/** The title of the browser's tab, where the page is ours to name. */
export function PageTitle({ children }: { children: string }) {
  return useServices().ownsDocument ? <title>{children}</title> : null;
}
