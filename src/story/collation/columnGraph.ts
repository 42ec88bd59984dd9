/**
 * Words of all rows, joined into columns one pair at a time, so that every row keeps its order.
 *
 * Sequence annealing: Schwartz and Pachter, "Multiple alignment by sequence annealing",
 * Bioinformatics 23 (2007). Every word starts as a column of its own; two columns may be joined when
 * neither comes before the other, which also keeps two words of one row apart. There is no guide
 * tree and no row that is aligned first. A topological order is maintained as in Pearce and Kelly,
 * "A dynamic topological sort algorithm for directed acyclic graphs", ACM J. Exp. Algorithmics 11
 * (2006).
 */
export class ColumnGraph {
  private readonly columnOf: number[] = [];
  private readonly rowOf: number[] = [];
  /**
   * By column (identified by one of its words): its words; empty once it has been joined to another.
   */
  private readonly members: number[][] = [];
  /** By column: its position in the topological order. */
  private readonly position: number[] = [];
  private readonly offsets: number[] = [];
  /** By column: the last search that visited it. */
  private readonly seen: number[] = [];
  private search = 0;

  constructor(lengths: readonly number[]) {
    for (const [row, length] of lengths.entries()) {
      this.offsets.push(this.rowOf.length);
      for (let word = 0; word < length; word += 1) {
        const node = this.rowOf.length;
        this.rowOf.push(row);
        this.columnOf.push(node);
        this.seen.push(0);
        this.members.push([node]);
      }
    }
    const place = (node: number) => node - (this.offsets[this.rowOf[node] ?? 0] ?? 0);
    const order = this.rowOf
      .map((_, node) => node)
      .toSorted((a, b) => place(a) - place(b) || a - b);
    for (const [position, node] of order.entries()) this.position[node] = position;
  }

  /** Returns false, and changes nothing, when the two words cannot be in one column. */
  join(firstRow: number, firstWord: number, secondRow: number, secondWord: number): boolean {
    const first = this.column(firstRow, firstWord);
    const second = this.column(secondRow, secondWord);
    if (first === second) return true;
    const inOrder = this.place(first) < this.place(second);
    const [early, late] = inOrder ? [first, second] : [second, first];
    const after = this.reach(early, 1, late);
    if (!after) return false;
    const before = this.reach(late, -1, early);
    if (before) this.reorder(early, late, before, after);
    return true;
  }

  /** Columns as lists of [row, word], in an order that keeps every row's. See orderColumns.ts. */
  columns(): { words: [row: number, word: number][]; before: number[]; after: number[] }[] {
    const names = this.members
      .flatMap((words, name) => (words.length > 0 ? [name] : []))
      .toSorted((a, b) => this.place(a) - this.place(b));
    const index = new Map(names.map((name, at) => [name, at]));
    const indexes = (columns: readonly number[]) => columns.map((name) => index.get(name) ?? 0);
    return names.map((name) => ({
      words: this.words(name).toSorted(([a], [b]) => a - b),
      before: indexes(this.neighbours(name, -1)),
      after: indexes(this.neighbours(name, 1)),
    }));
  }

  private words(column: number): [number, number][] {
    return (this.members[column] ?? []).map((node) => {
      const row = this.rowOf[node] ?? 0;
      return [row, node - (this.offsets[row] ?? 0)];
    });
  }

  private column(row: number, word: number): number {
    return this.columnOf[(this.offsets[row] ?? 0) + word] ?? 0;
  }

  private place(column: number): number {
    return this.position[column] ?? 0;
  }

  /** The columns next to this one in some row, after it (1) or before it (-1). */
  private neighbours(column: number, step: 1 | -1): number[] {
    const found: number[] = [];
    for (const node of this.members[column] ?? []) {
      const next = this.columnOf[node + step];
      if (next === undefined || this.rowOf[node + step] !== this.rowOf[node]) continue;
      if (!found.includes(next)) found.push(next);
    }
    return found;
  }

  /**
   * The column and all that come after (1) or before (-1) it, up to the position of another column;
   * `undefined` when that is one of them.
   */
  private reach(from: number, step: 1 | -1, other: number): number[] | undefined {
    const limit = this.place(other);
    this.search += 1;
    this.seen[from] = this.search;
    const found = [from];
    for (const column of found) {
      for (const node of this.members[column] ?? []) {
        const next = this.columnOf[node + step] ?? column;
        if (this.seen[next] === this.search || (this.place(next) - limit) * step > 0) continue;
        if (this.rowOf[node + step] !== this.rowOf[node]) continue;
        if (next === other) return undefined;
        this.seen[next] = this.search;
        found.push(next);
      }
    }
    return found;
  }

  private reorder(early: number, late: number, before: number[], after: number[]): void {
    const byPlace = (a: number, b: number) => this.place(a) - this.place(b);
    const places = [...before, ...after]
      .map((column) => this.place(column))
      .toSorted((a, b) => a - b);
    const order = [
      ...before.filter((column) => column !== late).toSorted(byPlace),
      early,
      ...after.filter((column) => column !== early).toSorted(byPlace),
    ];
    for (const [at, column] of order.entries()) this.position[column] = places[at] ?? 0;
    for (const node of this.members[late] ?? []) this.columnOf[node] = early;
    this.members[early]?.push(...(this.members[late] ?? []));
    this.members[late] = [];
  }
}
