/** Word i of row a paired with word j of row b. */
export interface Edge {
  a: number;
  i: number;
  b: number;
  j: number;
}
