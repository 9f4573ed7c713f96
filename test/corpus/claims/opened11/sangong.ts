import type { Written } from '../types';

/** Published “三公” statements of towns, counties and cities, in our own words. */
export const SANGONG: readonly Written[] = [
  {
    id: 'n2-county-2020',
    source: {
      province: '（原页未示）',
      issuer: '某县财政局（网址 www.hlx.gov.cn，网页未载县名）',
      title: '2020年“三公”经费支出情况',
      year: 2020,
      url: 'http://www.hlx.gov.cn/zfxxgk/fdzdgknr/czxx/sgjf/1571070444591751170.html',
    },
    note: '购置费上年为零，只印增加额',
    tags: ['sangong', 'causes', 'triangles'],
    text: `2020年全县“三公”经费支出[t 431]万元，上年[p 433]万元，减少[d 2]万元，下降[r 0.46]%，没有发生因公出国（境）费用。公务用车运行维护费[a 251]万元，上年[pa 285]万元，减少[da 34]万元，下降[ra 12]%；公务用车购置[b 56]万元，比上年增加[db 56]万元；公务接待费[c 124]万元，上年[pc 148]万元，减少[dc 24]万元，下降[rc 16]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c
      change -da = a pa
      rate -ra = a pa
      change -dc = c pc
      rate -rc = c pc
      causes -d = -da db -dc`,
  },
  {
    id: 'n2-sc-wangcang',
    source: {
      province: '四川',
      issuer: '旺苍县财政局',
      title: '“三公”经费2024年执行情况和2025年预算情况',
      year: 2025,
      url: 'https://gualiang.com.cn/Detail.aspx?id=20250407154639666',
    },
    note: '2025年公务用车预算在摘录之外，2025年各项不列全',
    tags: ['sangong', 'budget', 'two-years', 'not-exhaustive'],
    text: `旺苍县2024年“三公”经费执行[x 2010.95]万元：因公出国（境）费[x1 0]万元，公务接待费[x2 989.37]万元，公务用车费[x3 1021.58]万元。2025年“三公”经费预算[t 2005.41]万元，较上年预算减少[d 94.91]万元，下降[r 4.52]%；其中公务接待费[c 913.41]万元，较上年预算减少[dc 77.91]万元，下降[rc 7.86]%，因公出国（境）费仍未安排。`,
    claims: `
      sum x = x1 x2 x3
      rate -r = t ^-d
      rate -rc = c ^-dc`,
  },
  {
    id: 'n2-cq-xinmiao',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区新妙镇人民政府',
      title: '涪陵区新妙镇2021年度“三公”经费决算情况',
      year: 2021,
      url: 'http://fl.gov.cn/jz/xmz/zwgk_46904/fdzdgknr_46906/ysjsjz/jsgk/bjjs/202209/t20220929_11158138.html',
    },
    tags: ['sangong', 'town', 'causes', 'two-bases'],
    text: `新妙镇2021年度“三公”经费支出合计[t 40.14]万元，因公出国（境）费[a 0]万元，公务用车购置及运维费[b 30.93]万元，公务接待费[c 9.21]万元。公务用车保有量12辆，国内公务接待105批次、1150人次。
与上年比，“三公”经费减少[d 2.97]万元，下降[r 6.89]%：公务用车费减少[db 1.33]万元，下降[rb 4.12]%；公务接待费减少[dc 1.64]万元。与年初预算比，“三公”经费减少[e 0.36]万元：公务用车费减少[eb 0.07]万元，公务接待费减少[ec 0.29]万元。`,
    claims: `
      sum t = a b c
      rate -r = t ^-d
      rate -rb = b ^-db
      causes -d = -db -dc
      causes -e = -eb -ec`,
  },
  {
    id: 'n2-cq-weilong',
    source: {
      province: '重庆',
      issuer: '重庆市铜梁区围龙镇人民政府',
      title: '重庆市铜梁区围龙镇人民政府2021年度“三公”经费决算汇总情况',
      year: 2021,
      url: 'https://cqstl.gov.cn/jz/wlz_70794/zwgk_70755/fdzdgknr_70758/ysjs3334/jsgk/202210/t20221014_11189975.html',
    },
    note: '较上年的降幅 0.66% 印为 0.6%，为截去小数',
    tags: ['sangong', 'town', 'truncated', 'zero'],
    text: `围龙镇2021年度“三公”经费决算[t 4.5]万元，没有因公出国（境）费和公务接待费，全部是公务用车购置及运行维护费[b 4.5]万元，即购置费[b1 0]万元、运行维护费[b2 4.5]万元。较上年决算减少[d 0.03]万元，下降[r 0.6]%；较年初预算减少[e 6.3]万元，下降[q 58.3]%。`,
    claims: `
      sum t = b
      sum b = b1 b2
      rate -r = t ^-d #T
      rate -q = t ^-e`,
  },
  {
    id: 'n2-cq-jiaoshi',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区焦石镇人民政府',
      title: '焦石镇2020年度“三公”经费决算情况',
      year: 2020,
      url: 'http://fl.gov.cn/jz/jsz/zwgk_47102/fdzdgknr_47104/ysjsjz/jsgk/bjjs/202208/t20220831_11058407.html',
    },
    note: '原页两个降幅都不合：较上年应为 31.67%，较年初预算应为 8.89%；整数万元的各项减少额在取整范围内相合',
    tags: ['sangong', 'town', 'published-slip'],
    text: `焦石镇2020年度“三公”经费[t 41]万元：因公出国（境）费[a 0]万元，公务用车购置及运行维护费[b 21]万元（购置费[b1 0]万元、运行维护费[b2 21]万元），公务接待费[c 20]万元。比上年减少[d 19]万元，下降[r 43.78]%；比年初预算减少[e 4]万元，下降[q 2.2]%。其中公务用车费比上年减少[db 16]万元，比年初预算减少[eb 4]万元；公务接待费比上年减少[dc 2.5]万元，比年初预算减少[ec 1]万元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2
      rate -r = t ^-d #X
      rate -q = t ^-e #X
      causes -d = -db -dc #W
      causes -e = -eb -ec #W`,
  },
];
