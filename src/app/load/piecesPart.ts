export { OtherVersion } from '../../story/pieces/otherVersion.ts';
export { pieceRequests } from '../../story/pieces/pieceRequests.ts';
export { readIndex } from '../../story/pieces/readIndex.ts';
export { supplyEvents } from '../../story/pieces/supplyEvents.ts';
