/** A part of the program that is fetched when it is wanted, and not with the first view. */
export interface Lazy<Part> {
  /** What has come; null: not asked for, on its way, or not to be had. */
  part: () => Part | null;
  /** Fetches it, once. A failure is not kept: the next call tries again. */
  load: () => Promise<Part>;
}

export function createLazy<Part extends object>(fetchPart: () => Promise<Part>): Lazy<Part> {
  let part: Part | null = null;
  let underWay: Promise<Part> | null = null;
  return {
    part: () => part,
    load() {
      underWay ??= fetchPart().then(
        (fetched) => (part = fetched),
        (failure: unknown) => {
          underWay = null;
          throw failure;
        },
      );
      return underWay;
    },
  };
}
