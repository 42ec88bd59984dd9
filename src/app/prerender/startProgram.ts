import { textIds } from './textIds.ts';

/**
 * Puts what the builder has laid by for after the first paint into the page: the program and what it
 * will ask for first.
 *
 * @param onFailure called when the program cannot be had
 */
export function startProgram(page: Document, onFailure: () => void): void {
  const laidBy = page.getElementById(textIds.program);
  if (!(laidBy instanceof HTMLTemplateElement)) return;
  const parts = page.importNode(laidBy.content, true);
  parts.querySelector('script')?.addEventListener('error', onFailure);
  laidBy.replaceWith(parts);
}
