/** What the page's own file says about where it is; see site/page/fillPage.ts. */
export interface PagePlace {
  /** The path from the page to the site's root: `./` or `../../`. */
  root: string;
  /** The story that the page's path identifies; `null` when only the query does. */
  story: string | null;
  /** The address that the site was built for, with a trailing slash; `null` when none was given. */
  site: string | null;
  /** The ids of the site's stories that are published in pieces. */
  inPieces: readonly string[];
}

export function pagePlaceOf(container: HTMLElement): PagePlace {
  const { root, story, site, pieces } = container.dataset;
  return {
    root: root ?? './',
    story: story ?? null,
    site: site ?? null,
    inPieces: pieces?.split(' ') ?? [],
  };
}
