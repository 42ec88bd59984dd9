/** EDTF's mark for "about", at each end of an interval. */
export const approximately = (edtf: string): string =>
  edtf
    .split('/')
    .map((end) => `${end}~`)
    .join('/');
