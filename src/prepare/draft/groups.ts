/** Things that belong together, as disjoint sets (Tarjan, Journal of the ACM 22 (1975)). */
export interface Groups {
  find: (one: number) => number;
  join: (one: number, other: number) => void;
}

/** `count` things, each initially alone. */
export function groupsOf(count: number): Groups {
  const parents = Array.from({ length: count }, (_, i) => i);
  const find = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = one; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      parents[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
