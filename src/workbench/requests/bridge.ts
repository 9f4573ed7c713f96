import type { RequestHost } from './host';
import type { RequestBody } from './protocol';

/** What `OfficeExtension.HostBridge.init` takes: text both ways. The client fills `onMessageFromHost` in. */
export interface HostBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body?: RequestBody };
}

/** The message types of the bridge. */
const REQUEST = 1;
const EVENT = 3;

const encoder = new TextEncoder();

/** The Node side of a client's bridge, on a request host; call `close` when the client is gone. */
export function createBridge(host: RequestHost): HostBridge & { close(): void } {
  const session = host.open((entries) => {
    send(JSON.stringify({ type: EVENT, controlId: '', message: { entries } }));
  });
  const send = (text: string): void => {
    bridge.onMessageFromHost?.(text);
  };
  const answer = async (text: string): Promise<void> => {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type !== REQUEST || !message.body) return;
    const reply = await session.run(message.body, encoder.encode(text).length);
    const body = reply.ok
      ? reply.text
      : JSON.stringify({ error: { code: reply.code, message: reply.message } });
    const status = reply.ok ? 200 : reply.status;
    send(`{"id":${id},"type":${REQUEST},"message":{"statusCode":${status},"headers":{},"body":${body}}}`);
  };
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost: (text: string): void => {
      void answer(text);
    },
    close: session.close,
  };
  return bridge;
}
