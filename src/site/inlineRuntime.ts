import type { Plugin } from 'vite';

/**
 * The bundler keeps what its own code needs, 150 bytes, in a file of its own as soon as files are
 * divided by groups. The timeline's file would wait for that: one more request, and one more element
 * that preloads it. So each file that imports it has it instead.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'sourceline:inline-runtime',
    apply: 'build',
    generateBundle: {
      // What is preloaded with a file is read from its imports later.
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
        if (!runtime) return;
        for (const chunk of chunks) {
          if (!chunk.imports.includes(runtime.fileName)) continue;
          chunk.code = withRuntime(chunk.code, runtime.code);
          chunk.imports = chunk.imports.filter((name) => name !== runtime.fileName);
        }
        delete bundle[runtime.fileName];
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' || !file.fileName.endsWith('.html')) continue;
          file.source = withoutRuntime(String(file.source));
        }
      },
    },
  };
}

/** A page that names the files of its first module names the runtime, too. */
export const withoutRuntime = (page: string) => page.replace(named, '');

const named =
  /<(?:script type="module"|link rel="modulepreload")[^>]*\/rolldown-runtime-[\w-]+\.js"[^>]*>(?:<\/script>)?\s*/g;
const exported = /export\s*\{([^}]*)\};?\s*$/;
const imported = /import\s*\{([^}]*)\}\s*from\s*"\.\/rolldown-runtime-[\w-]+\.js";?/;

/**
 * @throws Error when the file does not import the runtime, or the runtime exports nothing, in the form
 *   that the bundler writes
 */
export function withRuntime(code: string, runtime: string): string {
  const [, names] = exported.exec(runtime) ?? [];
  if (names === undefined || !imported.test(code)) {
    throw new Error('the bundler writes its runtime in another form than is known here');
  }
  const results = names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  const body = runtime.replace(exported, '');
  return code.replace(
    imported,
    (_, taken: string) =>
      `const{${taken.replaceAll(' as ', ':')}}=(()=>{${body};return{${results}}})();`,
  );
}
