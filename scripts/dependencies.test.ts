import { describe, expect, test } from 'vitest';
import { findMissingPackages, readLock } from './dependencies.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

describe('findMissingPackages', () => {
  test('finds nothing when each package is there in its version', () => {
    const installed = { packages: { 'node_modules/vite': { version: '8.3.8' } } };
    expect(findMissingPackages(lock, installed)).toEqual([]);
  });

  test('finds a package that is absent', () => {
    expect(findMissingPackages(lock, { packages: {} })).toEqual(['node_modules/vite']);
  });

  test('finds a package of another version, optional or not', () => {
    const installed = {
      packages: {
        'node_modules/vite': { version: '8.3.7' },
        'node_modules/fsevents': { version: '2.3.2' },
      },
    };
    expect(findMissingPackages(lock, installed)).toEqual([
      'node_modules/vite',
      'node_modules/fsevents',
    ]);
  });

  test('ignores what is installed besides', () => {
    const installed = {
      packages: {
        'node_modules/vite': { version: '8.3.8' },
        'node_modules/tried-out': { version: '1.0.0' },
      },
    };
    expect(findMissingPackages(lock, installed)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('names the optional packages for every kind of machine, without which npm ci refuses it', () => {
    const { packages } = readLock('package-lock.json');
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.length).toBeGreaterThan(0);
    const places = Object.keys(packages);
    expect(wanted.filter((name) => !places.some((place) => place.endsWith(`/${name}`)))).toEqual(
      [],
    );
  });
});
