import { about, partOf, perhaps } from './qualifyingWords.ts';

export interface Qualified {
  /** The folded date without the words that qualify it. */
  rest: string;
  /** EDTF's mark: `~` about, `?` perhaps, `%` both; empty for neither. */
  mark: '' | '~' | '?' | '%';
}

const before = (words: string) => new RegExp(`^(?:${words})(?=[\\s\\d-]) ?`);
const aboutWords = before(about);
/** "1890 (ca.)", "1890 approx." */
const aboutBehind = new RegExp(`(?<=\\d{3})\\s\\(?(?:${about}|or so)\\)?$`);
const perhapsWords = before(perhaps);
const partWords = new RegExp(
  `^(?:in |im )?(?:${partOf})(?=[\\s-])[\\s-]?(?:the |of |der |des |de |du |del |do )?`,
);

/** “about 1990”, “perhaps May 2024?”, “early 2020”: part of a unit is given as the whole unit. */
export function takeQualifiers(text: string): Qualified {
  let rest = text;
  let approximate = false;
  let uncertain = false;
  for (let again = true; again;) {
    const now = rest.replace(/^(?:in|im|en) (?=\p{L}|[~±])/u, '');
    const afterAbout = now.replace(aboutWords, '');
    const afterPerhaps = afterAbout.replace(perhapsWords, '');
    const afterPart = afterPerhaps.replace(partWords, '');
    approximate ||= afterAbout !== now;
    uncertain ||= afterPerhaps !== afterAbout;
    again = afterPart !== rest;
    rest = afterPart;
  }
  const behind = rest.replace(aboutBehind, '');
  approximate ||= behind !== rest;
  rest = behind;
  const end = /\s*(?:\((\?|~|%)\)|([?~%]))$/.exec(rest);
  const sign = end?.[1] ?? end?.[2];
  if (end) rest = rest.slice(0, end.index);
  approximate ||= sign === '~' || sign === '%';
  uncertain ||= sign === '?' || sign === '%';
  return { rest, mark: approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '' };
}
