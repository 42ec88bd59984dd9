export { createPlacer } from './createPlacer.ts';
export { OverDrawing } from './OverDrawing.tsx';
