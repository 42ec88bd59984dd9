import { english } from '../../language/english.ts';
import { sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { prepareStory } from '../prepareStory.ts';

/** The invented story of the bridge on Mill Street, and the same prepared for drawing. */
export const { story: millStreetStory } = sourceOfMillStreet();
export const drawnMillStreet = prepareStory(millStreetStory, english);
