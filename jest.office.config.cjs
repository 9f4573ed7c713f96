/** Tests that drive LibreOffice: `npm run test:office`. They take minutes, so that `npm test` leaves them out. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  roots: ['<rootDir>/test/office'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
