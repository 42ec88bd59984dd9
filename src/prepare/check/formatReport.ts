import { formatQuota } from '../quota/formatQuota.ts';
import type { CheckReport } from './checkFolder.ts';
import { oneLine } from './formatProblem.ts';
import { formatCounts, plural } from './formatCounts.ts';
import { formatUnchecked } from './formatUnchecked.ts';
import { quotasOf } from './rules/quota.ts';

/**
 * What `check` says about a story after its problems: how many there are, or what the story contains
 * and what was proved.
 */
export function formatReport(report: CheckReport): string[] {
  const { file, problems, context } = report;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const { length } = report.acknowledged;
  const seen = length === 0 ? '' : `, ${plural(length, 'warning')} acknowledged`;
  const also = `${warnings === 0 ? '' : `, ${plural(warnings, 'warning')}`}${seen}`;
  if (errors > 0)
    return [`${file}: ${plural(errors, 'error')}${also}`, ...formatAcknowledged(report)];
  if (!context) return [];
  return [
    `${file}: all well${also}`,
    ...formatCounts(context.story),
    ...quotasOf(context).map((quota) => `  ${quota.article}: ${formatQuota(quota)}`),
    ...formatAcknowledged(report),
    ...formatSearched(report),
    ...formatUnchecked(context, report.withheld.unread),
  ];
}

function formatAcknowledged({ acknowledged }: CheckReport): string[] {
  return acknowledged.map(({ rule, place, reason }) =>
    oneLine(`  acknowledged: ${rule} at ${place}: ${reason}`),
  );
}

function formatSearched({ withheld, built }: CheckReport): string[] {
  const lines = [];
  if (withheld.looked > 0) {
    const { looked, short } = withheld;
    const where = built ? `the story's folder and in what is built` : `the story's folder`;
    const but = short === 0 ? '' : `, ${short} of one or two letters not in program files`;
    lines.push(`  withheld: ${plural(looked, 'text')} looked for in ${where}${but}`);
  }
  if (built) {
    const notText = built.notText === 0 ? '' : ` (${built.notText} more are not text)`;
    lines.push(`  built: ${plural(built.read, 'file')} looked through${notText}`);
  }
  return lines;
}
