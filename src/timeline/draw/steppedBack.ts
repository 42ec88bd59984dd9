/** The classes of a mark, with the one that draws it quietly where search and filters leave it out. */
export function steppedBack(className: string | undefined, isBack: boolean): string | undefined {
  return isBack ? `${className ?? ''} timeline-stepped-back` : className;
}
