export { matchSchema } from '../../story/file/matchSchema.ts';
export { parseStory } from '../../story/file/parse.ts';
export { indexSchema } from './indexSchema.ts';
export { placeOfFault } from './placeOfFault.ts';
