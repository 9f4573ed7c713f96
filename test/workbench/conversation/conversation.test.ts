/* oxlint-disable no-underscore-dangle -- names of the client's protocol */
import { Conversation, type ConversationOptions } from '../../../src/workbench/conversation';
import { MemoryStore } from '../../../src/workbench/memory';
import { RequestHost } from '../../../src/workbench/requests';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _responseType: number;
  readonly _errorCode: number;
}

const ORIGIN = 'https://localhost:3000';

/** A conversation with a frame whose messages the test writes itself. */
function start(options: Partial<ConversationOptions> = {}) {
  const posted: Posted[] = [];
  const frame = { postMessage: (text: string) => posted.push(JSON.parse(text) as Posted) };
  const listeners = new Set<(event: MessageEvent) => void>();
  const shown = { pane: true };
  const conversation = new Conversation({
    frame: () => frame,
    window: {
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    },
    origin: ORIGIN,
    page: '/pane/taskpane.html',
    language: 'zh-CN',
    host: new RequestHost(new MemoryStore([{ name: '自评表', cells: [] }])),
    document: `${ORIGIN}/a.xlsx`,
    addin: { id: 'addin', name: '助手' },
    settings: new Map(),
    isEditing: () => false,
    pane: { isVisible: () => shown.pane, setVisible: (on) => (shown.pane = on) },
    ...options,
  });
  let correlation = 0;
  const say = async (
    message: Record<string, unknown>,
    from: { source?: unknown; origin?: string } = {},
  ): Promise<Posted | undefined> => {
    correlation += 1;
    const mine = correlation;
    const data = JSON.stringify({
      _messageType: 0,
      _actionType: 0,
      _conversationId: conversation.id,
      _correlationId: mine,
      ...message,
    });
    const event = { data, source: frame, origin: ORIGIN, ...from } as unknown as MessageEvent;
    for (const listener of listeners) listener(event);
    await new Promise((go) => setTimeout(go, 5));
    return posted.find((each) => each._correlationId === mine && each._responseType === 0);
  };
  const context = () => say({ _actionName: 'ContextActivationManager_getAppContextAsync' });
  return { conversation, posted, say, context, shown, listeners };
}

const method = (id: number, rest: Record<string, unknown> = {}) => ({
  _actionName: 'executeMethod',
  _data: { DdaMethod: { DispatchId: id }, ...rest },
});

test('the address ends with the conversation, as the client reads it', () => {
  const { conversation } = start();
  const address = new URL(conversation.address, ORIGIN);
  expect(address.pathname).toBe('/pane/taskpane.html');
  expect(address.searchParams.get('_host_Info')).toMatch(/^Excel\$Web\$16\.01\$zh-CN\$/);
  expect(address.hash.endsWith(`_xdm_Info=${conversation.id}|addin|${encodeURIComponent(ORIGIN)}`)).toBe(
    true,
  );
});

test('the context names the host, the language and requirement sets with their versions as texts', async () => {
  const { context } = start();
  const data = (await context())?._data as Record<string, unknown>;
  expect(data).toMatchObject({ _appName: 16, _appUILocale: 'zh-CN', _clientMode: 1 });
  const matrix = JSON.parse(String(data['_requirementMatrix'])) as Record<string, unknown>;
  expect(matrix['excelapi']).toBe('1.14');
  for (const version of Object.values(matrix)) expect(typeof version).toBe('string');
});

test.each([
  ['another window', { source: {} }],
  ['another origin', { origin: 'https://evil.example' }],
])('a message from %s is not answered', async (_, from) => {
  const { say, posted } = start();
  await say({ _actionName: 'ContextActivationManager_getAppContextAsync' }, from);
  expect(posted).toEqual([]);
});

test.each([
  ['another conversation', { _conversationId: 'guess' }],
  ['a response', { _messageType: 1 }],
  ['no correlation', { _correlationId: 'x' }],
])('a message with %s is not answered', async (_, wrong) => {
  const { say, posted } = start();
  await say({ _actionName: 'ContextActivationManager_getAppContextAsync', ...wrong });
  expect(posted).toEqual([]);
});

test('settings are kept for the next page of the same document', async () => {
  const settings = new Map<string, string>();
  const { say, context } = start({ settings });
  await context();
  await say(method(76, { DdaSettingsMethod: { Properties: { 偏好: '"甲"' } } }));
  expect([...settings]).toEqual([['偏好', '"甲"']]);
  const refreshed = await say(method(75));
  expect(refreshed?._data).toMatchObject({ Error: 0, Properties: [['偏好', '"甲"']] });
  expect((await context())?._data).toMatchObject({ _settings: [['偏好', '"甲"']] });
});

const BATCH = JSON.stringify({
  Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
});
const richApi = (text: unknown) => method(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], text] });

test('a request batch is answered with its results', async () => {
  const { say, context } = start();
  await context();
  const answer = (await say(richApi(BATCH)))?._data as { Error: number; Data: [number, unknown[], string] };
  expect(answer.Error).toBe(0);
  expect(answer.Data[0]).toBe(200);
  expect(JSON.parse(answer.Data[2])).toMatchObject({ Results: [{ ActionId: 1 }] });
});

test('a batch before the start and during cell editing is refused by number', async () => {
  let editing = false;
  const { say, context } = start({ isEditing: () => editing });
  expect((await say(richApi(BATCH)))?._data).toMatchObject({ Error: 5001 });
  await context();
  editing = true;
  expect((await say(richApi(BATCH)))?._data).toMatchObject({ Error: 5004 });
});

test('an unknown method is refused as unsupported', async () => {
  const { say, context } = start();
  await context();
  expect((await say(method(9999)))?._data).toMatchObject({ Error: 5000 });
});

test('a command waits for the page, runs once, and ends with its own completion', async () => {
  const { conversation, say, context, posted } = start();
  await context();
  const first = conversation.invoke('check');
  await say({ _actionName: 'appCommandInvoked', _actionType: 1 });
  const second = conversation.invoke('report');
  await new Promise((go) => setTimeout(go, 5));
  const events = posted.filter((each) => each._responseType === 1);
  expect(events.map((event) => (event._data as unknown[])[1])).toEqual(['check', 'report']);
  const [one, two] = events.map((event) => (event._data as unknown[])[0]);
  const done: string[] = [];
  void first.then((outcome) => done.push(`first ${outcome}`));
  void second.then((outcome) => done.push(`second ${outcome}`));
  await say(method(94, { 0: two }));
  expect(done).toEqual(['second completed']);
  await say(method(94, { 0: one }));
  expect(done).toEqual(['second completed', 'first completed']);
});

test('a page that is loaded anew or closed ends its commands', async () => {
  const { conversation, say, context, listeners } = start();
  await context();
  await say({ _actionName: 'appCommandInvoked', _actionType: 1 });
  const running = conversation.invoke('check');
  conversation.close();
  await expect(running).resolves.toBe('closed');
  expect(listeners.size).toBe(0);
});

test('registered events arrive under the registration, unregistered ones do not', async () => {
  const store = new MemoryStore([{ name: '自评表', cells: [] }]);
  const { say, context, posted } = start({ host: new RequestHost(store) });
  await context();
  await say({ _actionName: 'richApiMessage', _actionType: 1 });
  const register = JSON.stringify({
    Actions: [{ Id: 2, ActionType: 3, Name: '_RegisterSelectionChangedEvent', ObjectPathId: 2 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    },
  });
  await say(richApi(register));
  const [sheet] = store.sheets();
  store.select(sheet?.id ?? '', { row: 4, column: 1, rows: 1, columns: 1 });
  await new Promise((go) => setTimeout(go, 5));
  const events = posted.filter((each) => each._responseType === 1);
  expect(JSON.stringify(events)).toContain('B5');
  await say({ _actionName: 'richApiMessage', _actionType: 2 });
  store.select(sheet?.id ?? '', { row: 9, column: 1, rows: 1, columns: 1 });
  await new Promise((go) => setTimeout(go, 5));
  expect(posted.filter((each) => each._responseType === 1)).toHaveLength(events.length);
});
