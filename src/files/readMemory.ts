import type { Memory } from '../workbook';
import { readMemoryPart } from './memoryPart';
import { Package } from './package';
import { attempt } from './refusal';

/** All that a workbook file remembers; nothing where it has no such part or cannot be read. */
export function readMemory(bytes: Uint8Array): Memory {
  const memory = attempt(() => readMemoryPart(Package.open(bytes)));
  return memory.ok ? memory.value : {};
}
