import { hostContract } from './hostContract';
import { MemoryHost } from './memoryHost';

hostContract('the in-memory host', async (sheets) => {
  const host = new MemoryHost(sheets);
  return Promise.resolve({
    host,
    edit: async (address, value) => host.edit(address, value),
    charts: async (sheet) => Promise.resolve(host.charts(sheet)),
  });
});
