/** The independent library that tests compare with; it has no types of its own. */
declare module 'edtf' {
  type Extent = { readonly min: number | null; readonly max: number | null };
  /** Throws for what it does not accept. `min` and `max` are milliseconds since 1970 in UTC. */
  const edtf: (text: string, constraints: { readonly level: 0 | 1 | 2 }) => Extent;
  export default edtf;
}
