import { useLayoutEffect } from 'react';
import type { Language } from '../language/english.ts';
import type { Drawing } from './draw/Drawing.ts';
import type { Environment } from './layout/environment.ts';
import type { TimelineView } from './layout/layoutTimeline.ts';
import type { Scene } from './layout/scene.ts';
import type { TimelineStory } from './prepareStory.ts';

/** What a timeline shows, for making a picture of it. */
export interface ShownPicture {
  /** Only the rows that are not folded. */
  story: TimelineStory;
  language: Language;
  view: TimelineView;
  environment: Environment;
  drawing: Omit<Drawing, 'idPrefix'>;
  fontFamily: string;
  /**
   * As it is drawn. `null` when time runs down the page, and a picture across has to be laid out.
   */
  scene: Scene | null;
}

/** `null` when nothing is drawn any more. */
export type KeepShown = (picture: ShownPicture | null) => void;

/** Stores what is drawn where the timeline's handle finds it. */
export function useShownPicture(keep: KeepShown, props: ShownPicture): void {
  const { story, language, view, environment, drawing, fontFamily, scene } = props;
  useLayoutEffect(() => {
    keep({ story, language, view, environment, drawing, fontFamily, scene });
    return () => keep(null);
  }, [keep, story, language, view, environment, drawing, fontFamily, scene]);
}
