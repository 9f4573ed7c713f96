/** Unit and integration tests. Browser and LibreOffice tests are scripts of their own (`npm run test:browser`, `test:office`). */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/office/'],
  testEnvironment: 'node',
  // A machine that does other work as well is slow, and not wrong; speed is measured by `npm run bench`.
  testTimeout: 30_000,
  setupFiles: process.env.SELFEVAL_SEED ? ['<rootDir>/test/support/seed.ts'] : [],
  transform: {
    '\\.[jt]sx?$|\\.mjs$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship only ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|valibot|fast-check|pure-rand)/)'],
};
