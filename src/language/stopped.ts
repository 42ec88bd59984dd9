/**
 * A text with the full stop that ends it, unless it ends in a stop of its own: “Acme Inc.”, “Who
 * knew?”, “50 av. J.-C.”.
 */
export function stopped(text: string): string {
  return /[.?!…؟۔。？！]["'”’»›\s\u2069]*$/u.test(text) ? text : `${text}.`;
}
