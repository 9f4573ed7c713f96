import { describeMarked } from './marked';

describeMarked(
  'words of rates and differences that name what they are counted from',
  [
    [
      'executionRate',
      'what was presented to be paid, of the funds of the line before',
      '（一）资金投入。2019年投入专项资金955万元，省级365万元，市级20万元，区级570万元。\n（二）资金使用。支出920.14万元，报账率[96.35|93.65]%，结余34.86万元。',
    ],
    [
      'executionRate',
      'what can be spent is not what was',
      '1至8月“三保”可执行指标11.54亿元，已支出7.86亿元，支出进度[68.1|31.9]%。',
    ],
    [
      'changeRate',
      'below the ceiling of a bid',
      '招标控制价500.00万元，中标价470.00万元，下浮[6.00|6.38]%。',
    ],
    [
      'changeRate',
      'the rate by which it changed',
      '年末结转结余40.00万元，上年末为50.00万元，结转结余变动率为[-20.00|-25.00]%。',
    ],
    ['change', 'above a target', '全年收入目标55,604万元，实际完成57,324万元，超目标[1,720|1,420]万元。'],
    [
      'share',
      'what is still to be spent',
      '财政支出预算62,439万元，已支出52,241万元，待支出10,198万元，占预算[16.3|19.3]%。',
    ],
  ],
  [
    '某镇一般公共预算可用资金23173.15万元，为调整预算的111.86%，加上上年结余1728.62万元，可用资金共24901.77万元。当年支出21498.92万元，为调整预算的99.05%，结余3402.85万元。',
    '全县一般公共预算收入35215万元，比上年增收805万元。政府性基金收入12242万元，减收3068万元，下降20%。收入与年初预算40860万元相比短收5645万元。',
    '项目预算500万元，支出470万元，报账率94%；中标价480万元，较控制价下浮4%。',
  ],
);
