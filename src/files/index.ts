export type { FileHost } from './fileHost';
export { openFile, openFileHost } from './fileHost';
export { newXlsx } from './newXlsx';
export type { FileChange, RemoveSheet, RenameSheet } from './patchXlsx';
export { patchXlsx } from './patchXlsx';
export { readXlsx } from './readXlsx';
export { chartsInFile } from './readCharts';
export { readMemory } from './readMemory';
export { readDocument, readDocx } from './readDocx';
