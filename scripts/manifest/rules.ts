import { child, descendants, parseXml, type Element } from './xml';

/** What a check of the manifest needs to know of the folder around it. */
export interface Surroundings {
  /** Size in pixels of the PNG served at a path below the origin (`assets/icon-16.png`); null when there is none. */
  readonly iconSize: (path: string) => number | null;
  /** Names that the ribbon's code associates with functions. */
  readonly functions: readonly string[];
  /** Pages of the build below the origin. */
  readonly pages: readonly string[];
}

export interface Problem {
  readonly line: number;
  readonly text: string;
}

/**
 * Order of children, by parent. Source: "How to find the proper order of manifest elements" (Office Add-ins
 * documentation, add-in only manifest).
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'EquivalentAddins',
    'WebApplicationInfo',
    'ExtendedPermissions',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){2,3}$/;
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const MOST_RESID = 32;
/** Sizes that Excel asks of each ribbon icon. */
const ICON_SIZES = ['16', '32', '80'];

/** Everything wrong with an add-in only manifest of a task pane add-in for Excel, in document order of the checks. */
export function checkManifest(source: string, around: Surroundings): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (element: Element, text: string) => problems.push({ line: element.line, text });
  let app: Element;
  try {
    app = parseXml(source);
  } catch (error) {
    return [
      { line: 1, text: `not well-formed XML: ${error instanceof Error ? error.message : String(error)}` },
    ];
  }
  if (app.name !== 'OfficeApp') report(app, `the root is ${app.name}, not OfficeApp`);
  for (const element of descendants(app)) {
    checkOrder(element, report);
    checkRequired(element, report);
  }
  checkHead(app, report);
  checkTexts(app, report);
  const origin = checkAddresses(app, around, report);
  checkResources(app, report);
  checkIcons(app, origin, around, report);
  checkCommands(app, around, report);
  return problems;
}

type Report = (element: Element, text: string) => void;

function checkOrder(element: Element, report: Report): void {
  const order = ORDER[element.name];
  if (!order) return;
  let last = -1;
  for (const below of element.children) {
    const place = order.indexOf(below.name);
    if (place < 0) report(below, `${element.name} has no element ${below.name}`);
    else if (place < last)
      report(below, `${below.name} must stand before ${order[last] ?? ''} in ${element.name}`);
    else last = place;
  }
}

function checkRequired(element: Element, report: Report): void {
  for (const name of REQUIRED[element.name] ?? []) {
    if (!child(element, name)) report(element, `${element.name} lacks ${name}`);
  }
}

function checkHead(app: Element, report: Report): void {
  const id = child(app, 'Id');
  if (id && !GUID.test(id.text.trim())) report(id, `Id is no GUID: ${id.text}`);
  const version = child(app, 'Version');
  if (version && !VERSION.test(version.text.trim()))
    report(version, `Version must be like 1.2.3.4: ${version.text}`);
  const requirements = child(app, 'Requirements');
  if (requirements) report(requirements, 'Requirements hide the add-in from an old Excel without a word');
  const permissions = child(app, 'Permissions');
  if (permissions && permissions.text.trim() !== 'ReadWriteDocument') {
    report(permissions, 'the workbook host needs ReadWriteDocument');
  }
  const hosts = child(app, 'Hosts');
  if (hosts && !hosts.children.some((host) => host.attributes['Name'] === 'Workbook'))
    report(hosts, 'no Workbook host');
}

function checkTexts(app: Element, report: Report): void {
  const check = (element: Element, most: number) => {
    for (const one of [element, ...element.children]) {
      const text = one.attributes['DefaultValue'] ?? one.attributes['Value'] ?? '';
      if (text.trim() === '') report(one, `${one.name} is empty`);
      if ([...text].length > most)
        report(one, `${element.name}: ${[...text].length} characters, at most ${most}`);
    }
    if (!element.children.some((one) => one.attributes['Locale'] === 'en-US')) {
      report(element, `${element.attributes['id'] ?? element.name} has no en-US text`);
    }
  };
  for (const name of ['DisplayName', 'Description']) {
    const element = child(app, name);
    if (element) check(element, LONGEST[name] ?? 0);
  }
  for (const list of descendants(app)) {
    if (list.name !== 'ShortStrings' && list.name !== 'LongStrings') continue;
    for (const text of list.children) check(text, LONGEST[list.name] ?? 0);
  }
}

/** All addresses are https and below one origin; gives it. */
function checkAddresses(app: Element, around: Surroundings, report: Report): string {
  const source = child(child(app, 'DefaultSettings') ?? app, 'SourceLocation');
  const start = source?.attributes['DefaultValue'] ?? '';
  const origin = start.slice(0, start.lastIndexOf('/') + 1);
  if (!source) report(app, 'DefaultSettings lacks SourceLocation');
  for (const element of descendants(app)) {
    const value = element.attributes['DefaultValue'];
    if (value === undefined || !/Url$|^Url$|^Image$|SourceLocation/.test(element.name)) continue;
    if (!value.startsWith('https://')) report(element, `not an https address: ${value}`);
    else if (!value.startsWith(origin))
      report(element, `outside the add-in's own folder ${origin}: ${value}`);
    else if (value.endsWith('.html') && !around.pages.includes(value.slice(origin.length))) {
      report(element, `no such page in the build: ${value}`);
    }
  }
  return origin;
}

function checkResources(app: Element, report: Report): void {
  const defined = new Map<string, Element>();
  const used = new Set<string>();
  const ids = new Set<string>();
  for (const element of descendants(app)) {
    const id = element.attributes['id'];
    if (id !== undefined && element.name !== 'OfficeTab') {
      if (ids.has(id)) report(element, `id ${id} stands twice`);
      ids.add(id);
      if (['Image', 'Url', 'String'].includes(element.name)) {
        defined.set(id, element);
        if (id.length > MOST_RESID) report(element, `resource id over ${MOST_RESID} characters: ${id}`);
      }
    }
    const resid = element.attributes['resid'];
    if (resid !== undefined) used.add(resid);
  }
  for (const element of descendants(app)) {
    const resid = element.attributes['resid'];
    if (resid !== undefined && !defined.has(resid)) report(element, `resource ${resid} is nowhere defined`);
  }
  for (const [id, element] of defined) {
    if (!used.has(id)) report(element, `resource ${id} is used nowhere`);
  }
}

function checkIcons(app: Element, origin: string, around: Surroundings, report: Report): void {
  const sizes = new Map<string, number | null>();
  for (const element of descendants(app)) {
    const address = element.attributes['DefaultValue'];
    if (address === undefined || !/^(?:Image|IconUrl|HighResolutionIconUrl)$/.test(element.name)) continue;
    const size = around.iconSize(address.slice(origin.length));
    if (size === null) report(element, `no such icon: ${address}`);
    if (element.attributes['id'] !== undefined) sizes.set(element.attributes['id'], size);
    const wanted = { IconUrl: 32, HighResolutionIconUrl: 64 }[element.name];
    if (wanted !== undefined && size !== null && size !== wanted)
      report(element, `${element.name} must be ${wanted} pixels`);
  }
  for (const icon of descendants(app)) {
    if (icon.name !== 'Icon') continue;
    const given = icon.children.map((image) => image.attributes['size']);
    for (const size of ICON_SIZES) if (!given.includes(size)) report(icon, `Icon lacks size ${size}`);
    for (const image of icon.children) {
      const real = sizes.get(image.attributes['resid'] ?? '');
      if (real !== undefined && real !== null && String(real) !== image.attributes['size']) {
        report(
          image,
          `${image.attributes['resid'] ?? ''} is ${real} pixels, not ${image.attributes['size'] ?? '?'}`,
        );
      }
    }
  }
}

function checkCommands(app: Element, around: Surroundings, report: Report): void {
  for (const element of descendants(app)) {
    if (element.name === 'FunctionName' && !around.functions.includes(element.text.trim())) {
      report(element, `no code is associated with the function ${element.text.trim()}`);
    }
  }
}
