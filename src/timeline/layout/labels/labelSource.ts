import { labelSpace } from './labelSpace.ts';
import { showLabels } from './showLabels.ts';

/** Where a scene's labels come from. */
export type LabelSource = {
  readonly space: typeof labelSpace;
  readonly show: typeof showLabels;
};

/** Those that belong to the view, placed at once where they were not placed before. */
export const labelsAtOnce: LabelSource = { space: labelSpace, show: showLabels };
