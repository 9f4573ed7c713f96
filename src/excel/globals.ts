/** What this host takes of the page's globals: Office.js has put them there when `Office.onReady` answers. */
export interface ExcelGlobals {
  readonly Excel: Pick<typeof Excel, 'run'>;
  readonly Office: {
    readonly context: { readonly requirements: { isSetSupported(name: string, version?: string): boolean } };
  };
}
