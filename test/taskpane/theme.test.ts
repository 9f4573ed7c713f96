import { chooseTheme } from '../../src/taskpane/theme';

const plain = { dark: false, forcedColors: false };

test.each([
  ['#FFFFFF', plain, 'light'],
  ['#F3F3F3', { dark: true, forcedColors: false }, 'light'],
  ['#212121', plain, 'dark'],
  ['#000000', plain, 'dark'],
  [undefined, plain, 'light'],
  [undefined, { dark: true, forcedColors: false }, 'dark'],
  ['white', { dark: true, forcedColors: false }, 'dark'],
  ['#FFFFFF', { dark: false, forcedColors: true }, 'contrast'],
] as const)('Office background %s with preferences %j gives %s', (background, prefers, theme) => {
  expect(chooseTheme(background, prefers)).toBe(theme);
});
