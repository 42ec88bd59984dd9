import type { Rule } from './language/grammar.ts';

const made = new WeakMap<readonly Rule[], RegExp>();

/**
 * One pattern that matches wherever one of the rules' does, and says nothing beyond that. Trying it
 * first saves trying every rule at every word. Sticky, as theirs are.
 */
export function anyOfRules(rules: readonly Rule[]): RegExp {
  const known = made.get(rules) ?? new RegExp(rules.map(withoutNames).join('|'), 'iuy');
  made.set(rules, known);
  return known;
}

/** Within a pattern, a name may be given to only one group. */
const withoutNames = ({ pattern }: Rule) => pattern.source.replaceAll(/\(\?<(?![=!])\w+>/g, '(?:');
