import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { startWorkbench } from '../../src/workbench/page';
import type { Language } from '../../src/messages';
import type { UniverFacade } from '../../src/workbench/grid';

/** Univer with the plugins that the workbench needs, in a container of the page. */
function createGrid(container: HTMLElement, language: Language): UniverFacade {
  const univer = new Univer({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, formattingZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, formattingEn),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', disableTextFormatAlert: true }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  // A plugin may come with several presets; the last one's settings count.
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    if (plugin) plugins.set(plugin.pluginName, [plugin as PluginCtor<Plugin>, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return FUniver.newAPI(univer) as UniverFacade;
}

startWorkbench(createGrid);
