import type { DownloadForm } from '../../embed/downloadForm.ts';

/** The suffix that each file adds to the story's id, and its MIME type. */
export const downloadForms: Readonly<Record<DownloadForm, { ending: string; type: string }>> = {
  svg: { ending: '.svg', type: 'image/svg+xml' },
  png: { ending: '.png', type: 'image/png' },
  csv: { ending: '.csv', type: 'text/csv' },
  jsonld: { ending: '.jsonld', type: 'application/ld+json' },
  citations: { ending: '-citations.txt', type: 'text/plain;charset=utf-8' },
};
