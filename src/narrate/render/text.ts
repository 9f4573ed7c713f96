import { spansText } from '../spans';
import type { Report } from '../types';

/** The report as plain text: one line a block, blank lines around the title. */
export function reportText(report: Report): string {
  return (
    report.blocks.map((block) => spansText(block.spans) + (block.level === 0 ? '\n' : '')).join('\n') + '\n'
  );
}
