import { recognize } from '../../src/recognize';
import { formatArea } from '../../src/workbook';
import { workbookOf } from '../support/workbook';

const read = (rows: (string | number | null)[][]) => {
  const { tables, unread } = recognize(workbookOf({ 表: rows }));
  return {
    labels: tables.flatMap(({ rows: own }) => own.map(({ cells }) => cells.label?.text)),
    unread: unread.map(({ area, why, header = [] }) => [
      formatArea(area),
      why,
      header.map(({ text }) => text).join(' '),
    ]),
  };
};

test('a label with a figure of no known kind, beside fields that are read, is listed as unread', () => {
  expect(
    read([
      ['单位名称', '某园林所', '绿地总数', 46],
      ['负责人', '麦某', '古树株数', 128],
    ]),
  ).toEqual({ labels: ['单位名称', '负责人'], unread: [['C1:D2', 'noHeader', '绿地总数 古树株数']] });
});

test('what is read whole leaves nothing unread', () => {
  expect(
    read([
      ['单位名称', '某园林所', '联系电话', '85201000'],
      ['负责人', '麦某', '编制人数', 36],
    ]).unread,
  ).toEqual([]);
});
