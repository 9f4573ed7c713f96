import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { HostBridge } from '../../src/workbench/requests';
import { createBridge, RequestHost } from '../../src/workbench/requests';
import type { WorkbookStore } from '../../src/workbench/store';

/** The client's globals that the add-in sees. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

/** A real, unmodified Office.js client on a request host over a store. */
export interface OfficeClient extends OfficeGlobals {
  readonly host: RequestHost;
  close(): void;
}

export interface OfficeOptions {
  readonly displayLanguage?: string;
  /** Versions of the requirement sets that the host claims, by name in lower case; ExcelApi 1.14 by default. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly platform?: 'PC' | 'Mac' | 'OfficeOnline';
}

const packageFolder = dirname(
  createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
);
let compiled: Script | undefined;

/** The client's own code, minified as it is shipped; read and compiled once per process. */
function clientScript(): Script {
  const file = join(packageFolder, 'dist', 'excel-web-16.00.js');
  compiled ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}

const atLeast = (have: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

/** What of a browser window the client touches while it loads. */
function windowStub(): Record<string, unknown> {
  const location = { hash: '', search: '', href: 'http://localhost/', protocol: 'http:', host: 'localhost' };
  const element = { setAttribute: () => undefined, getElementsByTagName: () => [], style: {} };
  const document = {
    createElement: () => element,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    URL: location.href,
    cookie: '',
    location,
  };
  const stub: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    URL,
    performance,
    Date,
    Array,
    Object,
    Error,
    location,
    document,
    navigator: { userAgent: 'node', platform: 'node' },
    addEventListener: () => undefined,
  };
  stub['window'] = stub;
  stub['self'] = stub;
  return stub;
}

function officeStub(options: OfficeOptions): unknown {
  const settings = new Map<string, unknown>();
  return {
    onReady: async (callback?: (info: unknown) => unknown) => {
      const info = { host: 'Excel', platform: options.platform ?? 'PC' };
      await callback?.(info);
      return info;
    },
    context: {
      displayLanguage: options.displayLanguage ?? 'zh-CN',
      contentLanguage: 'zh-CN',
      host: 'Excel',
      platform: options.platform ?? 'PC',
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          atLeast((options.sets ?? { excelapi: '1.14' })[name.toLowerCase()] ?? '0.0', version),
      },
      document: {
        settings: {
          get: (key: string) => settings.get(key) ?? null,
          set: (key: string, value: unknown) => settings.set(key, value),
          remove: (key: string) => settings.delete(key),
        },
      },
    },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    HostType: { Excel: 'Excel' },
    actions: { associate: () => undefined },
  };
}

/** Loads the client and binds it to a request host over a store. */
export function loadOffice(store: WorkbookStore, options: OfficeOptions = {}): OfficeClient {
  const window = windowStub();
  clientScript().runInContext(createContext(window));
  const stub = officeStub(options);
  window['Office'] = stub;
  const host = new RequestHost(store);
  const bridge = createBridge(host);
  const globals = window as unknown as OfficeGlobals;
  const extension = globals.OfficeExtension as unknown as { HostBridge: { init(bridge: HostBridge): void } };
  extension.HostBridge.init(bridge);
  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    Office: stub as typeof Office,
    host,
    close: () => {
      bridge.close();
    },
  };
}
