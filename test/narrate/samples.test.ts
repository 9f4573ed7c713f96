import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/files';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { narrate, reportText } from '../../src/narrate';
import type { Report } from '../../src/narrate';
import { cellOf } from '../../src/workbook';
import type { WorkbookSnapshot } from '../../src/workbook';
import { SCHEME } from './facts';

const FOLDER = join(__dirname, '../../assets/samples');

async function sample(prefix: string): Promise<WorkbookSnapshot> {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(prefix)) ?? '';
  const read = await readXlsx(new Uint8Array(readFileSync(join(FOLDER, name))), name);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const reportOf = (workbook: WorkbookSnapshot, template: string): Report =>
  narrate(evaluate(workbook, recognize(workbook)), SCHEME, { template });

/** What the published document prints and its workbook holds. */
const TOLD: readonly (readonly [sample: string, template: string, told: readonly string[]])[] = [
  [
    '000',
    'guangzhou-department',
    [
      '2024年广州市番禺区融媒体中心部门整体支出绩效自评表说明',
      '核定事业编制79名，在编在职人员55人，在职合同人员124人，在编退休人员66人（其中：财政全额拨款11人，财政核补55人）',
      '全年收入1679.56万元，与上年对比减少328.79万元，下降16.37%。减少主要原因：一般公共预算财政拨款收入减少328.79万元',
      '全年支出1679.56万元，与上年对比减少328.79万元，下降16.37%。减少主要原因：一是文化旅游体育与传媒支出减少227.43万元；二是商业服务业等支出减少70.93万元；三是社会保障和就业支出减少25.17万元；四是住房保障支出减少5.81万元；五是卫生健康支出增加0.57万元。',
      '存在分项合计与总计不等的尾差情况',
      '自评得分99分，自评等级为“优”',
      '党委会46次',
      '发布稿件7.56万条',
      '巡察反馈问题42个（其中：已整改39个，占93%，正在整改2个，占5%，未完成整改1个，占2%）',
      '财政拨款预算1679.56万元，实际支出1679.56万元，预算执行率100%',
    ],
  ],
  [
    '001',
    'guangzhou-target-form',
    [
      '支出合计10112.30万元，其中：基本支出3110.76万元，项目支出6998.54万元，财政专项资金3.00万元，其他事业发展性支出0.00万元',
      '收入合计10112.30万元，其中：财政拨款10112.30万元，其他资金0.00万元',
      '共5项，拟投入资金合计6221.32万元',
      '拟投入资金2802.80万元',
      '年度指标值为6000万元以上',
      '数量指标：【待补充：数量指标的名称和指标值】',
      '成本指标：【待补充：',
      '生态效益指标：【待补充：',
    ],
  ],
  [
    '002',
    'anhui-letter',
    [
      '2023年预算收入196.35万元',
      '一般公共服务支出196.35万元，占100%',
      '基本支出100.93万元；项目支出95.42万元',
      '工资福利支出90.72万元；对个人和家庭的补助1.52万元；机关运行经费8.68万元',
      '“三公”经费预算安排1.00万元。其中：公务接待费1.00万元',
      '本年度共设立6个项目：（1）金安媒体宣传经费',
      '均年度内完成支付',
      '人员编制11名',
      '发布视频2215个',
    ],
  ],
  [
    '003',
    'guangdong-2020',
    [
      '年初部门预算为1260.80万元，实际支出1373.66万元。其中：基本支出（保运作、保生产）860.87万元；项目支出512.79万元',
      '全年预算安排1260.80万元，比上年增加448.50万元，增长55.21%',
      '本级财政安排1035.00万元，比上年增加295.00万元，增长39.86%；上级专项资金225.80万元，比上年增加153.50万元，增长212.3%',
      '基本支出895.00万元，比上年增加155.00万元，增长20.94%；项目支出365.80万元，比上年增加293.50万元，增长405.94%',
      '全年预算支出1260.80万元。其中：基本支出890.00万元；项目支出365.80万元',
      '“三公”经费支出9.60万元，较上年增加2.37万元，增长32.78%',
      '公务接待费1.05万元，较上年减少0.19万元，下降15.35%',
      '公务用车运行维护费8.54万元，较上年增加2.56万元，增长42.87%',
      '事业编制数61名，年末在编人数54人',
      '非税上缴154.97万元',
      '高清广播大喇叭2780个',
      '自评等级为“优秀”',
    ],
  ],
  [
    '004',
    'hunan-eight-part',
    [
      '部门整体支出150.36万元。其中：基本支出91.58万元；项目支出58.78万元',
      '人员经费37.38万元，占基本支出的40.82%',
      '公用经费26.69万元，占基本支出的29.14%',
      '资本性支出27.51万元，占基本支出的30.04%',
      '2021年没有政府性基金预算支出',
      '2021年没有社会保险基金预算支出',
      '核定全额事业编制8名，目前到位4人',
      '5138篇（其中：大祥融媒·人民号5篇，红网大祥站422篇，大祥融媒·非宣传稿2956篇，大祥新闻网331篇，大祥融媒·头条号1篇，大祥发布微信公众号638篇，大祥融媒客户端785篇）',
      '50篇',
      '204篇',
      '507篇',
    ],
  ],
  [
    'demo',
    'guangzhou-department',
    [
      '全年收入862.40万元，与上年对比增加47.20万元，增长5.79%',
      '全年支出847.85万元',
      '自评得分96.83分，自评等级为“优”',
      '“三公”经费支出6.85万元',
    ],
  ],
];

test.each(TOLD)('sample %s tells its figures in %s', async (prefix, template, told) => {
  const text = reportText(reportOf(await sample(prefix), template));
  for (const sentence of told) expect(text).toContain(sentence);
});

test.each(TOLD)(
  'sample %s: a figure that is its cell shows what the cell holds',
  async (prefix, template) => {
    const workbook = await sample(prefix);
    const spans = reportOf(workbook, template).blocks.flatMap((block) => block.spans);
    const figures = spans.filter((span) => span.kind === 'figure' && span.derivation === 'value');
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      if (figure.kind !== 'figure') continue;
      const [address] = figure.cells;
      const { value = null, format = '' } = (address && cellOf(workbook, address)) ?? {};
      const held =
        typeof value === 'number' ? value * (format.includes('%') ? 100 : 1) : numberIn(String(value));
      expect(Math.abs(Math.abs(held) - Math.abs(Number(figure.value)))).toBeLessThanOrEqual(
        0.500001 * 10 ** -figure.decimals,
      );
    }
  },
);

test('the sums of the demo leave no tail, and monitoring is no year’s execution', async () => {
  const text = reportText(reportOf(await sample('demo'), 'national-project'));
  expect(text).not.toContain('尾差');
  expect(text).not.toContain('66.00万元');
  expect(text.match(/主管部门：/g)).toHaveLength(1);
});

/** The number that a text cell shows. */
function numberIn(text: string): number {
  return Number(
    text
      .normalize('NFKC')
      .replace(/[,，\s]/g, '')
      .replace('－', '-')
      .match(/-?[\d.]+/)?.[0] ?? Number.NaN,
  );
}

test('money of a target form is not told as what came of the year', async () => {
  const text = reportText(reportOf(await sample('demo'), 'guangzhou-department'));
  expect(text).toContain('绩效目标申报表中，部门预算支出方面，基本支出640.00万元；项目支出200.00万元。');
  const alone = reportText(reportOf(await sample('001'), 'guangzhou-department'));
  expect(alone).toContain('\n按预算级次划分方面，');
});

test('a target form tells its own budget, not that of accounts on other sheets', async () => {
  const text = reportText(reportOf(await sample('demo'), 'guangzhou-target-form'));
  expect(text).toContain('部门预算支出合计840.00万元，其中：基本支出640.00万元，项目支出200.00万元');
  expect(text).toContain('部门预算收入合计840.00万元，其中：财政拨款820.00万元，其他资金20.00万元。');
});
