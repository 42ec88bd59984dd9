/** Red, green and blue, 0 to 255, in sRGB. */
export type Rgb = readonly [number, number, number];

/** Six hexadecimal digits, with or without a leading `#`. */
export function parseHex(hex: string): Rgb {
  const number = Number.parseInt(hex.replace('#', ''), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

export function formatHex([red, green, blue]: Rgb): string {
  return `#${digits(red)}${digits(green)}${digits(blue)}`;
}

function digits(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0');
}

/** 1 to 21, as WCAG 2.2 defines the contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
