import { expect, test } from 'vitest';
import { withoutRuntime, withRuntime } from './inlineRuntime.ts';

const runtime = 'var e=Object.keys,t=n=>e(n).length;export{t,e as n};';

test('a file has the bundler’s runtime instead of importing it', () => {
  const code =
    '//# hint\nimport{n as a,t}from"./rolldown-runtime-DK3Fl9T5.js";import{b as c}from"./program-x.js";use(a,t,c);';
  expect(withRuntime(code, runtime)).toBe(
    '//# hint\nconst{n:a,t}=(()=>{var e=Object.keys,t=n=>e(n).length;;return{t,n:e}})();import{b as c}from"./program-x.js";use(a,t,c);',
  );
});

test('as does a file that is not minified', () => {
  const plain = 'function keys() {}\nexport { keys as t };\n';
  const inlined = withRuntime(
    'import { t as own } from "./rolldown-runtime-AAAAAAAA.js";\nown();',
    plain,
  );
  expect(inlined).toMatch(/^const\{ t:own \}=\(\(\)=>\{function keys\(\) \{\}/);
  expect(inlined).toMatch(/return\{ t:keys \}\}\)\(\);\nown\(\);$/);
});

test('another form of it is refused', () => {
  expect(() => withRuntime('import"./other.js";', runtime)).toThrow('another form');
});

const script = (name: string) =>
  `<script type="module" crossorigin src="./assets/${name}"></script>`;

test('no page names the runtime that is no file any more', () => {
  const preload = '<link rel="modulepreload" crossorigin href="./assets/rolldown-runtime-B2.js">';
  const page = `<head>${script('rolldown-runtime-A1.js')}\n${preload}${script('program-C3.js')}</head>`;
  expect(withoutRuntime(page)).toBe(`<head>${script('program-C3.js')}</head>`);
});
