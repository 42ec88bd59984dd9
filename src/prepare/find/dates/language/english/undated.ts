import type { Rule } from '../grammar.ts';
import { rule } from './words.ts';

const vague = (why: string) => ({ kind: 'undated', why }) as const;

/** Words that date something but leave the date open, each kind with its reason. */
export const undatedRules: readonly Rule[] = [
  rule('(?:as )?recently as', { kind: 'none' }),
  rule(
    'recently|lately|not long ago|a short (?:while|time) ago|of late',
    vague('it says before, and not how long'),
  ),
  rule(
    '(?:in )?recent (?:days|weeks|months|years|decades|times)',
    vague('it says before, and not how long'),
  ),
  rule(
    '(?:a few|several|some|many) (?:days|weeks|months|years|decades|centuries) (?:ago|earlier|before)',
    vague('the number is left open'),
  ),
  rule(
    '(?:days|weeks|months|years|decades|centuries|some time|sometime|a while|long|moments) ago',
    vague('the number is left open'),
  ),
  rule(
    '(?:a few|several|some|many) (?:days|weeks|months|years) (?:later|afterwards)',
    vague('the number is left open'),
  ),
  rule('(?:days|weeks|months|years) (?:later|afterwards)', vague('the number is left open')),
  rule(
    'at (?:the|that) (?:time|moment|point)|back then',
    vague('it points to a time that other words give'),
  ),
  rule(
    'currently|at present|nowadays|these days',
    vague('it is the time of writing, without bounds'),
  ),
  rule(
    '(?:in|over) the (?:coming|next few|following) (?:days|weeks|months|years)',
    vague('it says after, and not how long'),
  ),
  rule('(?:the )?(?:near|distant|foreseeable) future', vague('it says after, and not how long')),
  rule(
    'shortly (?:after|before)(?:wards?)?|soon after(?:wards?)?',
    vague('it points to a time that other words give'),
  ),
  rule('overnight', vague('it leaves open which night')),
  rule(
    '(?:each|every)(?: other| single)? (?:day|night|week|weekend|month|year|morning|evening|spring|summer|autumn|winter)',
    vague('it comes back regularly'),
  ),
];
