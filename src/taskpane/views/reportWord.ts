import type { Report } from '../../narrate';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives the report as a Word file to save. The library is loaded on first use. */
export async function exportWord(report: Report): Promise<void> {
  const { reportDocx } = await import('../../narrate/render/docx');
  const bytes = await reportDocx(report);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORD }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${report.title || '绩效自评报告'}.docx`;
  link.click();
  URL.revokeObjectURL(url);
}
