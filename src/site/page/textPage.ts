import { escapeHtml } from '../../embed/escapeHtml.ts';
import type { RenderedText } from '../prerender/renderText.tsx';

/** What a page without the program takes from the built one. */
const lookOfPage = /<link rel="(?:stylesheet|icon)"[^>]*>/g;

/**
 * A page of text alone, two folders below the site's root, styled like the built page.
 *
 * @param page the built index.html, which is at the site's root
 */
export function textPage(page: string, { lang, direction, title, markup }: RenderedText): string {
  const look = [...new Set(page.match(lookOfPage))].join('\n    ');
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)}</title>
    ${look.replaceAll('href="./', 'href="../../../')}
  </head>
  <body>${markup}</body>
</html>
`;
}
