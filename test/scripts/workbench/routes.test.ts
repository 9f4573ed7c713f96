import fc from 'fast-check';
import { contentType, POLICIES, route, workbenchMounts } from '../../../scripts/workbench/routes';

const mounts = workbenchMounts('/repo');

test.each([
  ['/', '/repo/dist/workbench/index.html', 'page'],
  ['/workbench.js?x=1', '/repo/dist/workbench/workbench.js', 'page'],
  ['/pane/taskpane.html?_host_Info=a#b', '/repo/dist/pane/taskpane.html', 'pane'],
  ['/pane/office-js/office.js', '/repo/node_modules/@microsoft/office-js/dist/office.js', 'pane'],
  [
    '/office-js/zh-cn/office_strings.js',
    '/repo/node_modules/@microsoft/office-js/dist/zh-cn/office_strings.js',
    'pane',
  ],
  ['/samples/003-%E4%B9%90.xlsx', '/repo/assets/samples/003-乐.xlsx', 'none'],
])('%s is %s', (url, file, policy) => {
  expect(route(url, mounts)).toEqual({ kind: 'file', file, policy });
});

test('a folder without its slash is redirected', () => {
  expect(route('/pane', mounts)).toEqual({ kind: 'redirect', location: '/pane/' });
});

test.each([
  '/samples/../../package.json',
  '/samples/%2e%2e/%2e%2e/package.json',
  '/samples/..%2f..%2fpackage.json',
  '/samples/..%5c..%5cpackage.json',
  '/.git/config',
  '/pane/.env',
  '/%00',
  '/%E0%A4%A',
  'https://other.example/',
])('%s is nothing', (url) => {
  expect(route(url, mounts)).toEqual({ kind: 'none' });
});

test('no address leads out of the mounted folders', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', 'samples', 'pane', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const found = route(`/${parts.join('/')}`, mounts);
      if (found.kind !== 'file') return;
      expect(mounts.some((mount) => found.file.startsWith(`${mount.folder}/`))).toBe(true);
      expect(found.file).not.toContain('/../');
    }),
  );
});

test('the pane’s policy allows neither inline nor foreign scripts', () => {
  expect(POLICIES.pane).toMatch(/^default-src 'self';/);
  expect(POLICIES.pane).not.toMatch(/unsafe|https?:|\*/);
});

test('content types', () => {
  expect(contentType('a.JS')).toBe('text/javascript; charset=utf-8');
  expect(contentType('a.xlsx')).toContain('spreadsheetml');
  expect(contentType('a.unknown')).toBe('application/octet-stream');
});
