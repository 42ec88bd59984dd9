import type { Rule } from './language/grammar.ts';

const made = new WeakMap<readonly Rule[], RegExp>();

/**
 * One pattern that is found where one of the rules' is, and says no more than that: to try it first
 * spares trying each rule at each word. Sticky, as theirs are.
 */
export function anyOfRules(rules: readonly Rule[]): RegExp {
  const known = made.get(rules) ?? new RegExp(rules.map(withoutNames).join('|'), 'iuy');
  made.set(rules, known);
  return known;
}

/** A name may be given to one group of a pattern only. */
const withoutNames = ({ pattern }: Rule) => pattern.source.replaceAll(/\(\?<(?![=!])\w+>/g, '(?:');
