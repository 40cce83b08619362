import { defineConfig } from 'vitest/config';

/** Snippets are JSON under the name VS Code wants. */
const snippets = {
  name: 'snippets',
  transform: (code: string, id: string) => (id.endsWith('.code-snippets') ? `export default ${code}` : undefined),
};

export default defineConfig({
  plugins: [snippets],
  test: {
    include: ['test/**/*.test.ts', 'server/src/**/*.test.ts'],
    exclude: ['test/extension/suite/**', '**/node_modules/**'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
