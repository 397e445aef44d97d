import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/{schema,report/html}/generated/**', 'src/report/html/client.ts', '**/*.d.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: {
        lines: 95,
        statements: 95,
        functions: 95,
        branches: 90,
        'src/core/**': { lines: 100, statements: 100, functions: 100, branches: 100 },
        'src/model/**': { lines: 100, statements: 100, functions: 100, branches: 100 },
      },
    },
  },
});
