import type { Report } from '../../narrate';
import { download } from '../download';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives the report as a Word file to save. The library is loaded on first use. */
export async function exportWord(report: Report): Promise<void> {
  const { reportDocx } = await import('../../narrate/render/docx');
  const bytes = await reportDocx(report);
  download(`${report.title || '绩效自评报告'}.docx`, new Uint8Array(bytes), WORD);
}
