import { textIds } from './textIds.ts';

/**
 * Inserts what the builder set aside until after the first paint: the program and its first
 * requests.
 *
 * @param onFailure called when the program cannot be loaded
 */
export function startProgram(page: Document, onFailure: () => void): void {
  const laidBy = page.getElementById(textIds.program);
  if (!(laidBy instanceof HTMLTemplateElement)) return;
  const parts = page.importNode(laidBy.content, true);
  parts.querySelector('script')?.addEventListener('error', onFailure);
  laidBy.replaceWith(parts);
}
