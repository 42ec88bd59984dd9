/**
 * Words written as one, to tell words that are only divided differently: "25 year" is "25-year".
 * Figures stay apart ("1 2" is not "12"); the sign of a hashtag is no letter.
 */
export function joinForms(forms: readonly string[]): string {
  let joined = '';
  for (const form of forms) {
    if (/\p{N}$/u.test(joined) && /^\p{N}/u.test(form)) joined += ' ';
    joined += form.startsWith('#') ? form.slice(1) : form;
  }
  return joined;
}
