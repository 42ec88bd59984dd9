import type { Zone } from '../zone/zone.ts';
import type { Edtf } from '../edtf/edtf.ts';

/** What the story file says about a date, with its EDTF parsed. */
export type DateInWords = {
  readonly edtf: Edtf;
  /** The story's time zone, in which times are given. Omitted: times are given as written. */
  readonly zone?: Zone;
  /** `moment`: one point somewhere within. `span`: it lasted throughout. */
  readonly extent: 'moment' | 'span';
  /**
   * How it is known. `bounded`: no source gives it, only what it lies between. `entered`: the
   * story’s makers entered it, and no article was read for it.
   */
  readonly basis: 'stated' | 'computed' | 'bounded' | 'entered';
};
