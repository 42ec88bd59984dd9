import { expect, test } from 'vitest';
import { findNginx } from './nginx.mjs';

const machine = (environment: Record<string, string>, ...there: string[]) => ({
  environment,
  exists: (path: string) => there.includes(path),
});

test('nginx is found beside the path, where those who are not root do not look', () => {
  expect(findNginx(machine({ PATH: '/usr/bin' }, '/usr/sbin/nginx'))).toBe('/usr/sbin/nginx');
});

test('the path comes first, and a named program before it', () => {
  const there = ['/opt/bin/nginx', '/usr/sbin/nginx', '/own/nginx'];
  expect(findNginx(machine({ PATH: '/opt/bin' }, ...there))).toBe('/opt/bin/nginx');
  expect(findNginx(machine({ SOURCELINE_NGINX: '/own/nginx' }, ...there))).toBe('/own/nginx');
});

test('without nginx there is none, and a named one that is missing is reported', () => {
  expect(findNginx(machine({ PATH: '/usr/bin' }))).toBeUndefined();
  expect(() => findNginx(machine({ SOURCELINE_NGINX: '/own/nginx' }))).toThrow('/own/nginx');
});
