/** Word i of row a paired with word j of row b; `weight` says how much speaks for it. */
export interface Edge {
  a: number;
  i: number;
  b: number;
  j: number;
  weight: number;
}
