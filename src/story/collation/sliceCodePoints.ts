/** A text that can be sliced by code points many times. A lone surrogate counts as one. */
export function sliceCodePoints(text: string): (start: number, end: number) => string {
  const points = Array.from(text);
  if (points.length === text.length) return (start, end) => text.slice(start, end);
  return (start, end) => points.slice(start, end).join('');
}
