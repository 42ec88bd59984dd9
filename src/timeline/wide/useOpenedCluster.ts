import { useState, type RefObject } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { ClusterMark, Scene } from '../layout/scene.ts';
import { inUsePart } from '../lazyTimelines.ts';

interface Options {
  svg: RefObject<SVGSVGElement | null>;
  storyAxis: StoryAxis | null;
  scene: Scene;
  showWindow: (window: Stretch, done: boolean) => void;
}

/**
 * What pressing a cluster does: it zooms in as long as that separates its events; then they are
 * listed, until another window is shown.
 */
export function useOpenedCluster({ svg, storyAxis, scene, showWindow }: Options) {
  const [opened, setOpened] = useState<{ cluster: ClusterMark; window: Stretch } | null>(null);
  const open = (cluster: ClusterMark): void => {
    if (!storyAxis || !scene.window) return;
    const part = inUsePart.part();
    // Pressed before its code has arrived; should that fail, the next press tries again.
    if (!part)
      return void inUsePart.load().then(
        () => open(cluster),
        () => {},
      );
    const closer = part.windowOfCluster(storyAxis, scene.window, cluster);
    if (closer) showWindow(closer, true);
    else setOpened({ cluster, window: scene.window });
  };
  /** `givesBack`: the focus returns to the cluster. */
  const close = (givesBack: boolean) => {
    const key = opened?.cluster.key;
    setOpened(null);
    if (givesBack) svg.current?.querySelector<SVGElement>(`[data-key="${key}"]`)?.focus();
  };
  // Tied to what is drawn, so that the list of another story's cluster is never shown here.
  const listed = scene.clusters.find(({ key }) => key === opened?.cluster.key);
  const isHere =
    opened?.window.from === scene.window?.from && opened?.window.to === scene.window?.to;
  return { listed: isHere ? (listed ?? null) : null, open, close };
}
