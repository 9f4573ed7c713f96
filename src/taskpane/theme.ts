import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const themes: Record<ThemeName, Theme> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

export const themeOf = (name: ThemeName): Theme => themes[name];

/**
 * The theme for Office's own background colour (`#RRGGBB`), else for what the system prefers. A forced palette (high
 * contrast) wins over both.
 */
export function chooseTheme(
  officeBackground: string | undefined,
  prefers: { readonly dark: boolean; readonly forcedColors: boolean },
): ThemeName {
  if (prefers.forcedColors) return 'contrast';
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(officeBackground ?? '');
  if (!match) return prefers.dark ? 'dark' : 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Relative luminance weights of ITU-R BT.709; half of full scale parts dark from light.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
