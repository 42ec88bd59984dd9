/** The files that a page offers of what it shows, in the order of their entries. */
export const downloadFormNames = ['svg', 'png', 'csv', 'jsonld', 'citations'] as const;

export type DownloadForm = (typeof downloadFormNames)[number];

export function isDownloadForm(value: unknown): value is DownloadForm {
  return downloadFormNames.some((name) => name === value);
}
