import type { PackKind } from './pieceSchemas.ts';

/** The file names, relative to the folder of the pieces. */
export const indexName = 'index.json';
export const overviewName = 'overview.json';
export const outlineName = (n: number) => `outline/${n}.json`;
export const sourcesName = (n: number) => `sources/${n}.json`;
export const packName = (kind: PackKind, n: number) => `${kind}/${n}.json`;
export const searchIndexName = 'search/index.json';
export const searchFileName = (n: number) => `search/${n}.json`;
