/** German “Bürger:innen”, “Bürger/-innen”, “Bürger(innen)”, also within a compound. */
const innen = /(?<=\p{L}{2})(?:[*:_·]|\/-?|\()(in(?:nen)?)\)?(?=$|-|(?<=innen\)?)\p{L})/u;

/** “jede:r”, “ein*e”, “jede/r”, “étudiant(e)”. */
const ending = /(?<=\p{L}{2})[*:_·/(]([aemnrst])\)?$/u;

/** “étudiant·e·s”, “étudiant.e.s”, “étudiant-e-s”, “étudiant(e)s”, “étudiant·es”. */
const french = /(?<=\p{L}{2})[·.(-](e|ne|ve|rice|trice|euse)(?:[·.)-]{0,2}(s))?\)?$/u;

/**
 * A word that names women and men, with one sign for all that stand before its second ending: which
 * one it is, is house style. “Bürgerinnen” without a sign are women only, and another word.
 */
export function inclusiveForm(key: string, language: string): string {
  const form = key.replace('‧', '·').replace(innen, '*$1').replace(ending, '*$1');
  return /^fr\b/i.test(language) ? form.replace('*', '·').replace(french, '*$1$2') : form;
}
