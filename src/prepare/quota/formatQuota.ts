import type { Quota } from './quotaOf.ts';

const whole = new Intl.NumberFormat('en-GB');
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `own prose shown 1,234 of 2,345 code points, 52.6 % (limit 75 %)` */
export function formatQuota({ shown, own, share, limit }: Quota): string {
  const counts = `${whole.format(shown)} of ${whole.format(own)} code points`;
  return `own prose shown ${counts}, ${percent(share)} (limit ${percent(limit)})`;
}

function percent(share: number): string {
  return `${tenths.format(share * 100)} %`;
}
