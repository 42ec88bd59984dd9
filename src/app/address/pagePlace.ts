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
  /**
   * The digests of files that the page's build has checked, by their path from the site's root; see
   * load/isAsPublished.ts.
   */
  integrity: ReadonlyMap<string, string>;
}

export function pagePlaceOf(container: HTMLElement): PagePlace {
  const { root, story, site, pieces, integrity } = container.dataset;
  return {
    root: root ?? './',
    story: story ?? null,
    site: site ?? null,
    inPieces: pieces?.split(' ') ?? [],
    integrity: readIntegrity(integrity ?? ''),
  };
}

/** From `path digest path digest`, as fillPage writes it. */
function readIntegrity(attribute: string): Map<string, string> {
  const words = attribute.split(' ');
  return new Map(
    words.flatMap((word, n) => (n % 2 === 1 ? [[words[n - 1] ?? '', word] as const] : [])),
  );
}
