/** A part of the program that is loaded when it is wanted rather than with the first view. */
export interface Lazy<Part> {
  /** The loaded part; `null` when not requested, on its way, or failed. */
  part: () => Part | null;
  /** Fetches it once. A failure is not cached: the next call tries again. */
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
