/* oxlint-disable no-underscore-dangle -- names of the client's protocol */
/**
 * Messages between Excel on the web and the Office.js client in an add-in's frame: JSON texts posted across windows. Not
 * documented; the shapes were read off the client.
 */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** Numbers of the methods behind `executeMethod`. */
export const Method = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The client's numbers for outcomes that concern the conversation itself. */
export const Outcome = {
  done: 0,
  /** The host does not know the operation. */
  unsupported: 5000,
  internal: 5001,
} as const;

export interface Request {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
}

export interface Response {
  readonly _messageType: typeof MessageType.response;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

/** `_data` of `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
  readonly ArrayData?: readonly unknown[];
  /** Of `commandCompleted`: the id under which the command was invoked. */
  readonly 0?: unknown;
}

/** The request in a message's data; null when it is none. */
export function parseRequest(data: unknown): Request | null {
  if (typeof data !== 'string') return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const request = message as Partial<Request>;
  const shaped =
    request._messageType === MessageType.request &&
    typeof request._actionName === 'string' &&
    typeof request._conversationId === 'string' &&
    typeof request._correlationId === 'number';
  return shaped ? (request as Request) : null;
}
