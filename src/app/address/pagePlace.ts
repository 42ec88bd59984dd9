/** What the page's own file says of where it stands; see site/page/fillPage.ts. */
export interface PagePlace {
  /** The way from the page to the site's root: `./` or `../../`. */
  root: string;
  /** The story that the address names by its path; null: none, the query does. */
  story: string | null;
  /** The address that the site was built for, with a stroke at its end; null: none was said. */
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
