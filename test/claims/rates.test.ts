import { readClaims } from '../../src/claims';

const accused = (text: string) =>
  readClaims(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ stated, operands }) => `${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`);

describe('a rate of 100 is of all that there was to be done', () => {
  test.each([
    '检查餐饮单位570家次，责令整改11家，整改率100%；立案59起。',
    '检查学校36所，整改8所，整改率100%。',
    '排查隐患房屋360户，列入改造29户，改造率100%。',
    '共发现问题单位360家，立案29家，结案率100%。',
    '全市44个监测断面水质达标率100%，干流水质达到Ⅱ类，13个县级以上水源地水质达标率100%。',
    '体检职工300人，复查12人，复查率100%。',
  ])('not of what was looked at: %s', (text) => expect(accused(text)).toEqual([]));

  test.each([
    ['受理38件，办结30件，办结率100%。', '100 <- 30 38'],
    ['共发现问题36个，已整改29个，整改率100%。', '100 <- 29 36'],
  ])('%s', (text, said) => expect(accused(text)).toEqual([said]));
});
