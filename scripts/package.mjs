import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * Builds the package into lib/: `npm run build:package`, and before `npm pack`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const lib = join(root, 'lib');
/** Also those within `import('…')`, as declarations write types that a module does not name. */
const relativeImports = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

rmSync(lib, { recursive: true, force: true });
for (const mode of ['modules', 'styles', 'site']) {
  await build({ configFile: join(root, 'vite.package.config.ts'), mode, logLevel: 'error' });
}
// Beside what names it, which is a part that several entries share.
for (const place of ['fonts.conf', 'parts/fonts.conf']) {
  copyFileSync(join(root, 'src/playwright/fonts.conf'), join(lib, place));
}
writeTypes();
// TypeScript takes no import of a style sheet that it finds no declaration of.
writeFileSync(join(lib, 'types/file.d.ts'), 'export {};\n');

/**
 * The declarations of what the entries name, and of nothing else of ours. They are not checked here:
 * `npm run types` does, and checking takes longer than writing them.
 */
function writeTypes() {
  const types = join(lib, 'types');
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.package.json',
      '--noCheck',
      '--outDir',
      types,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the types cannot be written:\n${stdout}`);
  const named = new Set();
  const keep = (/** @type {string} */ file) => {
    if (named.has(file)) return;
    named.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(relativeImports)) {
      keep(join(dirname(file), path.replace(/\.tsx?$/, '.d.ts')));
    }
    writeFileSync(
      file,
      text.replace(relativeImports, (all) => all.replace(/\.tsx?(?=['"])/, '.js')),
    );
  };
  const entries = ['package/react', 'package/element', 'package/layout', 'package/story'];
  for (const entry of [...entries, 'playwright/playwright']) keep(join(types, `${entry}.d.ts`));
  for (const file of filesIn(types)) if (!named.has(file)) rmSync(file);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
