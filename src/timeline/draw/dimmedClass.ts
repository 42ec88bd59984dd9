/** The classes of a mark, with the one that draws it quietly where search and filters leave it out. */
export function dimmedClass(className: string | undefined, isDimmed: boolean): string | undefined {
  return isDimmed ? `${className ?? ''} timeline-stepped-back` : className;
}
