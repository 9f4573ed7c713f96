import type { Written } from '../types';

/** Published figures of the nation, provinces and cities, in our own words. */
export const NATION: readonly Written[] = [
  {
    id: 'g1-cn-civil-2011',
    source: {
      province: '中央',
      issuer: '民政部',
      title: '2011年度本级福利彩票公益金使用情况公告（报道）',
      year: 2011,
      url: 'https://caswss.org.cn/guoneiyaoxun/10807.html',
    },
    tags: ['lottery', 'short'],
    text: `民政部本级2011年度彩票公益金额度[t 143024]万元，占中央集中彩票公益金的5%。安排老年人、残疾人等福利服务[a 85804]万元，儿童福利机构[b 40020]万元，社会公益事业[c 17200]万元，额度全部用完。`,
    claims: `sum t = a b c`,
  },
  {
    id: 'g1-cn-sangong-2021',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2021年中央本级“三公”经费财政拨款预算（报道）',
      year: 2021,
      url: 'https://nanmuxuan.com/zh-hk/complex/hhkupordrna.html',
    },
    tags: ['sangong', 'budget', 'causes', 'counts-without-relation'],
    text: `2021年中央本级“三公”经费预算[t 51.87]亿元，比2020年预算减少[d 3.3]亿元，下降[r 6]%。其中：因公出国（境）费[a 6.74]亿元，减少[da 0.04]亿元，下降[ra 0.6]%；公务用车购置及运行费[b 42.68]亿元（购置费[b1 9.26]亿元、运行费[b2 33.42]亿元），减少[db 3.11]亿元，下降[rb 6.8]%；公务接待费[c 2.45]亿元，减少[dc 0.15]亿元，下降[rc 5.8]%。公开部门预算的共102个部门，81个公开了104个项目文本，99个公开了128个绩效目标表。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      sum b = b1 b2
      rate -ra = a ^-da
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -da -db -dc`,
  },
  {
    id: 'g1-cn-insurance-2013',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2013年全国社会保险基金预算情况（报道）',
      year: 2013,
      url: 'http://jxxznews.zjol.com.cn/xznews/system/2013/05/08/016406714.shtml',
    },
    note: '总结余差 1，在取整范围内',
    tags: ['insurance', 'roll', 'within-rounding', 'list-not-complete'],
    text: `2013年全国社会保险基金收入[i 32829]亿元，比上年增长9.9%，其中保险费24664亿元，财政补贴7180亿元；支出[x 27913]亿元，比上年增长16.8%；本年收支结余[q 4915]亿元。企业职工基本养老保险收入[i1 18791]亿元，支出[x1 16460]亿元，结余[q1 2331]亿元；居民社会养老保险收入[i2 2098]亿元，支出[x2 1390]亿元，结余[q2 708]亿元。此外，失业保险收入1145亿元，工伤保险收入522亿元，生育保险收入313亿元。`,
    claims: `
      roll q = i -x #W
      roll q1 = i1 -x1
      roll q2 = i2 -x2`,
  },
  {
    id: 'g1-fj-april-2014',
    source: {
      province: '福建',
      issuer: '福建省财政厅',
      title: '2014年1—4月全省财政收支情况（报道）',
      year: 2014,
      url: 'http://m.dddjmc.com/news/fujian/gcdt/2014-06-03/1259904.html',
    },
    note: '增幅写作一成二，不核算',
    tags: ['province', 'share', 'words-for-numbers'],
    text: `1—4月，福建全省公共财政支出[x 874]亿元，完成预算30.7%，增支[d 83.51]亿元，增长[r 10.6]%；民生支出[a 628.16]亿元，占财政支出[s 71.9]%，同比提高0.5个百分点。同期公共财政总收入1310.83亿元，增收141.41亿元，增长一成二。`,
    claims: `
      rate r = x ^d
      share s = a x`,
  },
  {
    id: 'g1-cn-april-2024',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2024年1—4月财政收支情况（报道）',
      year: 2024,
      url: 'http://big5.china.com.cn/gate/big5/home.china.com.cn/txt/2024-05/21/content_42797220.htm',
    },
    tags: ['nation', 'two-breakdowns', 'comparable-rates', 'list-not-complete'],
    text: `前4个月，全国一般公共预算收入[t 80926]亿元，同比下降2.7%，扣除特殊因素后可比增长2%左右。分级次，中央[a 35250]亿元，同比下降6.2%，地方本级[b 45676]亿元，同比增长0.1%；分种类，税收[c 66938]亿元，同比下降4.9%，可比增长0.5%左右，非税[e 13988]亿元，同比增长9.4%。全国一般公共预算支出[x 89483]亿元，同比增长3.5%：中央本级[f 11268]亿元，地方[g 78215]亿元。从科目看，教育13485亿元，社会保障和就业15702亿元，农林水6735亿元，城乡社区6886亿元。`,
    claims: `
      sum t = a b
      sum t = c e
      sum x = f g`,
  },
  {
    id: 'g1-cn-half-2025',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2025年上半年财政收支情况（报道）',
      year: 2025,
      url: 'http://big5.news.cn/gate/big5/www.xinhuanet.com/fortune/20250725/ddc1a337bd534648883306510c75b0b7/c.html',
    },
    tags: ['nation', 'rates-without-base'],
    text: `上半年，全国一般公共预算收入[t 115566]亿元，同比下降0.3%，中央收入[a 48589]亿元，同比下降2.8%，地方本级收入[b 66977]亿元，同比增长1.6%。支出[x 141271]亿元，同比增长3.4%，中央本级[c 19914]亿元，同比增长9%，地方[e 121357]亿元，同比增长2.6%。政府性基金收入19442亿元，同比下降2.4%；政府性基金支出46273亿元，同比增长30%。`,
    claims: `
      sum t = a b
      sum x = c e`,
  },
  {
    id: 'g1-tj-july',
    source: {
      province: '天津',
      issuer: '天津市财政局',
      title: '1至7月份全市财政收支情况',
      year: null,
      url: 'http://www.tyc-yl.com/zwgk_53713/ysgk_59783/yszx/202008/t20200803_3331644.html',
    },
    tags: ['city', 'rates-without-base', 'list-not-complete'],
    text: `1至7月份，全市地方一般预算收入[t 1232.5]亿元，完成预算62.5%，同比增长18%，地方税收[a 786]亿元，增长15.5%，非税[b 446.5]亿元，增长22.8%。主要税种中，营业税243.2亿元，企业所得税147.5亿元，增值税122.3亿元，个人所得税36.3亿元。支出1244.2亿元，完成预算50.5%，其中教育189.1亿元，社会保障和就业164亿元，医疗卫生72.2亿元。`,
    claims: `sum t = a b`,
  },
  {
    id: 'g1-sh-september-2014',
    source: {
      province: '上海',
      issuer: '上海市财政局',
      title: '2014年1—9月上海地方公共财政收支情况（报道）',
      year: 2014,
      url: 'http://district.ce.cn/newarea/roll/201410/20/t20141020_3738426.shtml',
    },
    tags: ['city', 'short'],
    text: `1—9月份，上海地方公共财政收入完成[t 3721.7]亿元，比上年同期增收[d 434.1]亿元，增长[r 13.2]%；地方公共财政支出完成[x 3079.9]亿元，比上年同期增加[e 276.4]亿元，增长[s 9.9]%。`,
    claims: `
      rate r = t ^d
      rate s = x ^e`,
  },
  {
    id: 'g1-xx-district-may',
    source: {
      province: '（原页未示）',
      issuer: '某区财政局',
      title: '1—5月财政预算执行情况',
      year: null,
      url: 'http://www.46840.cn/zwgk/qzfxxgkml/czxx/czyszhqk/5ee87f05f99d65030061fc65.html',
    },
    tags: ['district', 'rates-without-base', 'share'],
    text: `1—5月，全区一般公共预算收入[t 56033]万元，完成年初预算的45.5%，同比增长28.1%：国税部门[a 22891]万元，完成年初预算的51.1%；地税部门[b 28659]万元，完成年初预算的47.43%；财政部门[c 4483]万元，完成年初预算的24.99%。支出[x 98240]万元，完成年初预算的48.99%，民生支出[y 80242]万元，占[s 81.68]%。`,
    claims: `
      sum t = a b c
      share s = y x`,
  },
  {
    id: 'g1-cn-education-2020',
    source: {
      province: '中央',
      issuer: '教育部、国家统计局、财政部',
      title: '2020年全国教育经费执行情况统计公告（报道）',
      year: 2020,
      url: 'http://www.360shuma.com/cf/2021/1202/10783.html',
    },
    tags: ['nation', 'rates-without-base', 'share-of-two'],
    text: `2020年，全国教育经费总投入为53033.87亿元，比上年增长5.69%。国家财政性教育经费为[t 42908.15]亿元，比上年的[p 40046.55]亿元增长[r 7.15]%，占国内生产总值的4.22%，连续第九年不低于4%。`,
    claims: `rate r = t p`,
  },
  {
    id: 'g1-cn-quarter-2025',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2025年一季度财政收支情况（报道）',
      year: 2025,
      url: 'https://yhhmip.com/system/2025/04/19/030877409.shtml',
    },
    tags: ['nation', 'list-not-complete'],
    text: `一季度，全国一般公共预算收入[t 60189]亿元，同比下降1.1%，其中中央[a 24332]亿元、地方本级[b 35857]亿元；全国一般公共预算支出[x 72815]亿元，同比增长4.2%，其中中央本级[c 8717]亿元、地方[e 64098]亿元。主要科目：教育11249亿元、科学技术2001亿元、社会保障和就业13570亿元、卫生健康5848亿元。`,
    claims: `
      sum t = a b
      sum x = c e`,
  },
];
