import type { Meaning } from '../meaning.ts';
import type { Rule, RuleMatch } from './grammar.ts';
import { compileTemplate, type Fragments } from './template.ts';

/** Makes rules with a language's fragments from a template and what its words mean. */
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
