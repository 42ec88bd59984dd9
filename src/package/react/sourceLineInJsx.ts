import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EmbedOption } from '../../embed/embedOptions.ts';
import type { SourceLineElement } from '../sourceLineElement.ts';

/** The attributes of `<source-line>` in JSX; each as in docs/embed.md. */
export interface SourceLineAttributes
  extends
    DetailedHTMLProps<HTMLAttributes<SourceLineElement>, SourceLineElement>,
    Partial<Record<EmbedOption, string | number>> {
  /** The story's id. */
  story: string;
  /** A parameter of the page's address that keeps the open event. */
  address?: string;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'source-line': SourceLineAttributes;
    }
  }
}
