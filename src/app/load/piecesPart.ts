export { readIndex } from '../../story/pieces/readIndex.ts';
export { loadPieces } from '../../story/pieces/loadPieces.ts';
export { piecesSource } from '../../story/pieces/piecesSource.ts';
