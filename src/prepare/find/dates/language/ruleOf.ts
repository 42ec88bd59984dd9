import type { Meaning } from '../meaning.ts';
import type { Rule, RuleMatch } from './grammar.ts';
import { compileTemplate, type Fragments } from './template.ts';

/** A maker of rules for a language's fragments: a template and what its words mean. */
export type RuleMaker = (
  template: string,
  read: Meaning | ((match: RuleMatch) => Meaning | undefined),
) => Rule;

export function ruleMaker(fragments: Fragments): RuleMaker {
  return (template, read) => ({
    pattern: compileTemplate(template, fragments),
    read: typeof read === 'function' ? read : () => read,
  });
}
