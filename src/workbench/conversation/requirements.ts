/**
 * Requirement sets that the workbench claims, as Excel on the web does. Versions are texts: the client splits them at the
 * dot, and a number 1.10 would become 1.1.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.14',
  settings: '1.1',
  documentevents: '1.1',
  customxmlparts: '1.1',
  richapiruntime: '1.2',
  addincommands: '1.1',
  sharedruntime: '1.1',
  sharedruntimeinternal: '1.2',
};
