import * as v from 'valibot';

/** How TimelineJS3 writes what somebody wrote differently, by the last field of the path. */
const forms: Readonly<Record<string, string>> = {
  text: '{"headline": "…", "text": "…"}',
  media: '{"url": "…"}',
  start_date: '{"year": 2024, "month": 5, "day": 3}',
  end_date: '{"year": 2024, "month": 5, "day": 3}',
  background: '{"url": "…"}',
  title: '{"text": {"headline": "…"}}',
  events: '[{"start_date": …, "text": …}, …]',
  eras: '[{"start_date": …, "end_date": …}, …]',
};

/**
 * Explains in one line what is wrong with the shape of a timeline's JSON: where, what is there, and
 * the remedy.
 */
export function explainShape(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)?.replace(/\.(?<index>\d+)/gu, '[$<index>]');
  if (path === undefined) {
    return `is ${kindOf(issue.input)}; write an object with “events”: {"events": ${forms['events'] ?? ''}}`;
  }
  const name = /[^.\]]+$/u.exec(path)?.[0];
  const form = name === undefined ? undefined : forms[name];
  if (issue.input === undefined) return `has no “${path}”; write "${path}": ${form ?? '…'}`;
  const remedy = form === undefined ? otherRemedy(issue, path) : `write ${form}`;
  return `${path}: is ${kindOf(issue.input)}; ${remedy}`;
}

function otherRemedy({ input }: v.BaseIssue<unknown>, path: string): string {
  if (path.endsWith(']')) return 'write {"start_date": …, "text": …}, or take it out';
  return typeof input === 'object' ? 'write words or a number' : 'write an object';
}

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return 'a text';
}
