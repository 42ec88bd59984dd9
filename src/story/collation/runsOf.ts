/** Words of two rows that are aligned consecutively, without a gap in either. */
export interface AlignedRun {
  first: number;
  second: number;
  length: number;
  worth: number;
}

/** The runs of an alignment in their order. `worth`: by word of the first row. */
export function runsOf(partners: Int32Array, worth: Int32Array): AlignedRun[] {
  const runs: AlignedRun[] = [];
  for (const [i, j] of partners.entries()) {
    if (j < 0) continue;
    const last = runs.at(-1);
    const earns = worth[i] ?? 0;
    if (last && i === last.first + last.length && j === last.second + last.length) {
      last.length += 1;
      last.worth += earns;
    } else {
      runs.push({ first: i, second: j, length: 1, worth: earns });
    }
  }
  return runs;
}
