import { mainLanguage } from './translations.ts';

/** The endings of short forms, and what each may be in full. */
type Rules = readonly (readonly [ending: RegExp, words: readonly string[]])[];

const english: Rules = [
  [/^won't$/, ['will not']],
  [/^shan't$/, ['shall not']],
  [/^can't$/, ['cannot', 'can not']],
  [/^cannot$/, ['can not']],
  [/^let's$/, ['let us']],
  [/n't$/, [' not']],
  [/'m$/, [' am']],
  [/'re$/, [' are']],
  [/'ve$/, [' have']],
  [/'ll$/, [' will', ' shall']],
  [/'d$/, [' would', ' had']],
  [/'s$/, [' is', ' has']],
];

const german: Rules = [
  [/'s$/, [' es']],
  [/^am$/, ['an dem']],
  [/^im$/, ['in dem']],
  [/^vom$/, ['von dem']],
  [/^zum$/, ['zu dem']],
  [/^beim$/, ['bei dem']],
  [/^zur$/, ['zu der']],
  [/^ans$/, ['an das']],
  [/^ins$/, ['in das']],
  [/^aufs$/, ['auf das']],
];

const byLanguage: Readonly<Record<string, Rules>> = { en: english, de: german };

/**
 * The words that a short form may stand for, “it is” and “it has” for “it's”; empty when it is not a
 * known short form. They do not sound alike, so they are other words and not a spelling of one.
 *
 * @param key lower case, apostrophes straight
 * @param language BCP 47
 */
export function longForms(key: string, language: string): string[] {
  const rules = byLanguage[mainLanguage(language)] ?? [];
  const rule = rules.find(([ending]) => ending.test(key));
  return rule ? rule[1].map((words) => key.replace(rule[0], words)) : [];
}
