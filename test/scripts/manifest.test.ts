import { readFileSync } from 'node:fs';
import { checkManifest, type Surroundings } from '../../scripts/manifest/rules';

const around: Surroundings = {
  iconSize: (path) => Number(/-(\d+)\.png$/.exec(path)?.[1] ?? Number.NaN) || null,
  functions: ['check', 'report'],
  pages: ['taskpane.html', 'help.html'],
};
const manifest = readFileSync('manifest.xml', 'utf8');
const problemsOf = (source: string, surroundings = around) =>
  checkManifest(source, surroundings).map((problem) => problem.text);

test('our manifest is valid', () => {
  expect(checkManifest(manifest, around)).toEqual([]);
});

/** One slip each: what is replaced by what, and the words of the problem that must be reported. */
const slips: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ['not well-formed', '</OfficeApp>', '', /not well-formed/],
  [
    'elements out of order',
    /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /Version must stand before ProviderName/,
  ],
  ['unknown element', '<Permissions>', '<Colour/><Permissions>', /no element Colour/],
  ['required element missing', /<ProviderName>.*<\/ProviderName>/, '', /lacks ProviderName/],
  ['no support address', /<SupportUrl [^>]*>/, '', /lacks SupportUrl/],
  ['id no GUID', /<Id>.*<\/Id>/, '<Id>selfeval</Id>', /no GUID/],
  ['version malformed', /<Version>.*<\/Version>/, '<Version>v1</Version>', /Version must be/],
  ['http', /https:(\/\/localhost:3000\/pane\/assets\/icon-32\.png)/, 'http:$1', /not an https address/],
  [
    'another origin',
    'https://localhost:3000/pane/assets/icon-64.png',
    'https://example.org/icon-64.png',
    /outside the add-in/,
  ],
  [
    'a page that is not built',
    /(<SupportUrl DefaultValue="[^"]*)help\.html/,
    '$1nowhere.html',
    /no such page/,
  ],
  [
    'long name',
    'DisplayName DefaultValue="预算绩效自评助手"',
    `DisplayName DefaultValue="${'预'.repeat(126)}"`,
    /126 characters/,
  ],
  ['no English text', /<bt:Override Locale="en-US" Value="Check" \/>/, '', /Check\.Label has no en-US text/],
  ['unknown resource', 'resid="Pane.Tip"', 'resid="Pane.Hint"', /Pane\.Hint is nowhere defined/],
  ['resource id twice', ' id="Check.16"', ' id="Icon.16"', /Icon\.16 stands twice/],
  ['icon of the wrong size', 'assets/icon-80.png', 'assets/icon-64.png', /Icon\.80 is 64 pixels, not 80/],
  ['icon size missing', /<bt:Image size="80" resid="Icon\.80" \/>/, '', /Icon lacks size 80/],
  ['function without code', '<FunctionName>check<', '<FunctionName>verify<', /function verify/],
  [
    'requirements that hide the add-in',
    '<DefaultSettings>',
    '<Requirements><Sets/></Requirements><DefaultSettings>',
    /hide the add-in/,
  ],
  ['too little permission', 'ReadWriteDocument', 'ReadDocument', /ReadWriteDocument/],
];

test.each(slips)('%s is reported', (_name, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(problemsOf(broken)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});

test('an icon that is not there is reported', () => {
  expect(problemsOf(manifest, { ...around, iconSize: () => null })).toEqual(
    expect.arrayContaining([expect.stringMatching(/no such icon/)]),
  );
});
