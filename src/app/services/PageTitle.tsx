import { useLayoutEffect } from 'react';
import { useServices } from './Services.ts';

/** The title of the browser's tab, on pages whose title is ours to set. */
export function PageTitle({ children }: { children: string }) {
  const { ownsDocument } = useServices();
  useLayoutEffect(() => {
    if (ownsDocument) document.title = children;
  }, [ownsDocument, children]);
  return null;
}
