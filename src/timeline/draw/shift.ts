import type { FoldMark } from '../layout/axis/axisScene.ts';
import type { ClusterMark, Label, PublicationMark, RowScene } from '../layout/scene.ts';

type Placed = { readonly x: number };
type Spread = Placed & { readonly x0: number; readonly x1: number };

/*
 * Parts of a scene relative to a position, their own or another part's: `moved` or `At` puts them
 * back there. This way a part that only moves stays the same, and similar parts have the same
 * markup, which is what keeps a page with several drawings small.
 */

export const shiftSpread = <T extends Spread>(part: T, byPx: number): T => ({
  ...part,
  x: part.x - byPx,
  x0: part.x0 - byPx,
  x1: part.x1 - byPx,
});

export const shiftCluster = (cluster: ClusterMark): ClusterMark => shiftSpread(cluster, cluster.x);

export const shiftFold = (fold: FoldMark): FoldMark => ({
  ...shiftSpread(fold, fold.x),
  name: fold.name && { ...fold.name, x: fold.name.x - fold.x },
});

export const shiftLabel = (label: Label, byPx: number): Label => ({
  ...label,
  x0: label.x0 - byPx,
  x1: label.x1 - byPx,
  textX: label.textX - byPx,
  differs: label.differs && { ...label.differs, x: label.differs.x - byPx },
  leader: { ...label.leader, x: label.leader.x - byPx },
});

export const shiftPublication = ({ bar, ...mark }: PublicationMark): PublicationMark => ({
  ...mark,
  x: 0,
  bar: bar && { ...bar, x0: bar.x0 - mark.x, x1: bar.x1 - mark.x },
});

/** A row's name on its own, with its mark's middle at zero. */
export function shiftName(row: RowScene): RowScene {
  const { markX } = row.name;
  const name = { ...shiftSpread(row.name, markX), markX: 0 };
  return { ...row, name, marks: [], publication: null, x0: name.x, x1: name.x };
}
