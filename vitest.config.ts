import { configDefaults, defineConfig } from 'vitest/config';

const tests = (...rooms: string[]): string[] => rooms.map((room) => `${room}/**/*.test.{ts,tsx}`);
const never = [...configDefaults.exclude, 'test/bench/**'];

/** `vitest run --project unit` needs nothing but Node; `database` starts PostgreSQL, `system` a Temporal server too. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: tests(
            'cli',
            'engine',
            'pdf',
            'scripts',
            'seal',
            'test/hostile',
            'test/mutants',
            'test/scenarios',
            'test/walls',
            'threads',
            'web',
            'workflows',
          ),
          exclude: never,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: tests('activities', 'api', 'store', 'worker'),
          exclude: never,
          globalSetup: ['test/support/provide-postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: tests('test'),
          exclude: [...never, ...tests('test/hostile', 'test/mutants', 'test/scenarios', 'test/walls')],
          globalSetup: ['test/support/provide-postgres.ts', 'test/support/provide-temporal.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
