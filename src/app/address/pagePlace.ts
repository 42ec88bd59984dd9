/** What the page's own file says of where it stands; see site/page/fillPage.ts. */
export interface PagePlace {
  /** The way from the page to the site's root: `./` or `../../`. */
  root: string;
  /** The story that the address names by its path; null: none, the query does. */
  story: string | null;
  /** The address that the site was built for, with a stroke at its end; null: none was said. */
  site: string | null;
}

export function pagePlaceOf(container: HTMLElement): PagePlace {
  const { root, story, site } = container.dataset;
  return { root: root ?? './', story: story ?? null, site: site ?? null };
}
