import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds and packs the package. Returns the folder of what is in it, which `installPacked` takes. */
export function packPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-package-'));
  const words = ['pack', '--silent', '--pack-destination', folder];
  const file = execFileSync('npm', words, { cwd: root, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(folder, file.split('\n').at(-1) ?? ''), '-C', folder]);
  return join(folder, 'package');
}

/**
 * Installs the packed package into a project, without a network: itself as it was packed, and the
 * packages that it declares (all others are not to be had) as this repository has them.
 *
 * @param packed from `packPackage`
 * @param project a folder
 * @param others packages that the project needs for itself
 */
export function installPacked(
  packed: string,
  project: string,
  others: readonly string[] = [],
): void {
  const modules = join(project, 'node_modules');
  cpSync(packed, join(modules, 'sourceline'), { recursive: true });
  for (const name of new Set([...declaredBy(packed), ...others])) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
}

const namesIn = (part: unknown) => (typeof part === 'object' ? Object.keys(part ?? {}) : []);

function declaredBy(packed: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error('no manifest was packed');
  return [
    ...('dependencies' in manifest ? namesIn(manifest.dependencies) : []),
    ...('peerDependencies' in manifest ? namesIn(manifest.peerDependencies) : []),
  ];
}
