export { createPlacer } from './createPlacer.ts';
export { RowsFollow } from '../draw/RowsFollow.ts';
export { windowOfCluster } from '../interaction/windowOfCluster.ts';
export { shiftScene } from '../draw/shiftScene.ts';
export { OverDrawing } from './OverDrawing.tsx';
