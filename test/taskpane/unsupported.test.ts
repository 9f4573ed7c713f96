/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

const source = readFileSync('src/taskpane/unsupported.js', 'utf8');

function run(documentMode: number | undefined): string {
  document.body.innerHTML = '<div id="root"><p>正在连接 Excel……</p></div>';
  Object.defineProperty(document, 'documentMode', { value: documentMode, configurable: true });
  new Function(source)();
  return document.getElementById('root')?.textContent ?? '';
}

test('the page for Excel 2016 and 2019 is plain ES5', () => {
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(`${source}\nconst modern = () => 1;`, { ecmaVersion: 5 })).toThrow(
    /SyntaxError|Unexpected|reserved/,
  );
});

test('Trident is told in Chinese what to install, and that nothing was changed', () => {
  const text = run(11);
  expect(text).toContain('Excel 2021');
  expect(text).toContain('WebView2');
  expect(text).toContain('没有任何改动');
});

test('a modern engine is left alone', () => {
  expect(run(undefined)).toBe('正在连接 Excel……');
});
