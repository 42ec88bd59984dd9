/** The classes of a mark, including the one that dims it if search and filters leave it out. */
export function dimmedClass(className: string | undefined, isDimmed: boolean): string | undefined {
  return isDimmed ? `${className ?? ''} timeline-stepped-back` : className;
}
