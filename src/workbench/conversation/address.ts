import type { Language } from '../../messages';

/** What an add-in page learns about its host from its own address. */
export interface FrameAddress {
  /** The page, relative to the workbench. */
  readonly page: string;
  readonly language: Language;
  /** Marks the messages of this page; unguessable. */
  readonly conversation: string;
  readonly addin: string;
  /** Origin of the workbench, which Office.js answers to. */
  readonly origin: string;
}

/**
 * The address under which Office.js starts a page as an add-in of Excel on the web. The order matters: the client reads
 * the conversation from the end of the fragment.
 */
export function frameAddress({ page, language, conversation, addin, origin }: FrameAddress): string {
  const host = ['Excel', 'Web', '16.01', language, conversation, '', 'disableLogging', '0'].join('$');
  const xdm = [conversation, addin, encodeURIComponent(origin)].join('|');
  return `${page}?_host_Info=${encodeURIComponent(host)}#&_serializer_version=1&_xdm_Info=${xdm}`;
}
