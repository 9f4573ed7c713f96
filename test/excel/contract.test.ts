import { hostContract } from '../support/hostContract';
import { startExcel } from '../support/excelHost';

hostContract('the Excel host over the real Office.js client', async (sheets) =>
  Promise.resolve(startExcel(sheets)),
);
hostContract('the Excel host under the limits of the web', async (sheets) => {
  const under = startExcel(sheets, { platform: 'OfficeOnline' });
  // Far below 5 MB, so that everything must be read and written in pieces.
  under.client.host.setFaults({ responseLimit: 3000, requestLimit: 12_000 });
  return Promise.resolve(under);
});
