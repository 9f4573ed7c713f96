import { describeMarked } from './marked';

describeMarked(
  'what was reached against what was to be',
  [
    ['direction', 'a percent right behind', '结业考核通过率98.79%，[低于|高于]目标100%；满意度96.32%。'],
    ['direction', 'not reached', '参训学员就业率[53.53|63.53]%，未达到目标60%；学员满意度88.32%。'],
    ['direction', 'the name of the value', '效益方面，就业率[63.53|53.53]%，高于目标值60%。'],
    [
      'direction',
      'a part of the year',
      '累计支出1832.60万元，低于序时进度；满意度[88.32|98.32]%，低于目标95%。',
    ],
    ['direction', 'both before', '验收通过率目标100%，实际95%，[低于|高于]目标。'],
    ['direction', 'both before, of people', '护工培训任务12500名，完成12166名，实际人数[少于|多于]任务数。'],
  ],
  [
    '合格率98%，高于目标3%；好评率97%，低于目标1%。',
    '完成率104%，高于目标4%；任务完成率96%，低于目标4%。',
    '任务完成率60%，低于目标35%。',
    '失业率3.57%，低于控制目标4.3%。',
    '执行率56.07%，低于序时进度58.33%。',
    '就业率目标60%，完成率98%，其中一季度20%，低于目标。',
  ],
);
