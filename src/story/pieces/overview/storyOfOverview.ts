import { atOnce } from '../../../lazy/steps.ts';
import { readStory } from '../../file/readOutline.ts';
import type { StoryFile } from '../../file/schema.ts';
import type { Story } from '../../model/story.ts';
import { gatherMaterial } from '../pack/material.ts';
import { usualSizes } from '../pieceSizes.ts';
import { writeIndex } from '../writeIndex.ts';
import { lateSources } from '../sources/lateSources.ts';
import { partsOfStory } from './partsOfStory.ts';
import { writeOverview } from './writeOverview.ts';

/**
 * A large story on a page that has fetched only its overview: what is drawn of it first, however
 * many events there are.
 *
 * @param file one that the parser has accepted
 */
export function storyOfOverview(file: StoryFile): Story {
  const material = gatherMaterial(file, readStory(file));
  const packs = { events: [], articles: [], people: [], differences: [], loose: [] };
  const index = { ...writeIndex(material, '', usualSizes), packs };
  const overview = { story: '', ...writeOverview(material, usualSizes) };
  const sources = lateSources(index, material.story.zone);
  return atOnce(partsOfStory(index, overview, sources)(new Map()));
}
