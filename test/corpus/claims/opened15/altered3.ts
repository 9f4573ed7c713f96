import type { Written } from '../types';
import { SOURCES } from './sources';

/** Charities, lotteries, insurance and ministries with one figure or word changed by us. */
export const ALTERED3: readonly Written[] = [
  {
    id: 'k15-x-ningde-unit',
    source: SOURCES.ningde,
    altered: true,
    note: '项目建设的“万元”改为“亿元”',
    text: `2025年宁德市中央水库移民扶持基金共[t 26189.27]万元，其中直补资金[a 4733.94]万元，项目建设[b 21455.33]亿元，后期扶持受益移民143676人。`,
    claims: `
      sum t = a b #X 项目建设应为万元`,
  },
  {
    id: 'k15-x-benxi-transposed',
    source: SOURCES.benxi,
    altered: true,
    note: '项目资金 12792.04 两位对调为 12972.04',
    text: `截至1月30日，本溪市水务局完成第一批移民扶持资金下达，共[t 15865.84]万元：直补资金[a 3073.8]万元，项目资金[b 12972.04]万元。项目资金[w 多于]直补资金，县区要加快实施。`,
    claims: `
      sum t = a b #X 项目资金应为 12792.04
      dir w> = b a`,
  },
  {
    id: 'k15-x-daishan-part',
    source: SOURCES.daishan,
    altered: true,
    note: '漏去银台基金会注入的 80 万元',
    text: `岱山县慈善总会全年收入[t 1362.70]万元，来源如下：“慈善一日捐”[a 220.85]万元；定向捐赠[b 357.15]万元；乡镇慈善分会[c 132.34]万元；上级慈善机构资助[e 188.01]万元；日常捐赠[f 148.68]万元；资金增值[g 105.67]万元；县财政资助[k 130]万元。`,
    claims: `
      sum t = a b c e f g k #X 少 80`,
  },
  {
    id: 'k15-x-daishan-again',
    source: SOURCES.daishan,
    altered: true,
    note: '后文复述的支出 1320.44 改为 1302.44',
    text: `2021年慈善资金支出[x 1320.44]万元，其中救助支出[x1 1308.94]万元，慈善活动经费支出[x2 11.50]万元。
综上，2021年慈善资金支出共[y 1302.44]万元，年末累计结余3051.19万元。`,
    claims: `
      sum x = x1 x2
      rep y = x #X 前文为 1320.44`,
  },
  {
    id: 'k15-x-ningbo-rank',
    source: SOURCES.ningbo,
    altered: true,
    note: '最多的一项由冠名慈善基金改为专项定向捐赠',
    text: `2018年宁波市慈善总会捐赠收入中，“慈善一日捐”[a 996]万元，日常性捐赠[b 1097.6]万元，冠名慈善基金[c 3141.6]万元，专项定向捐赠[e 1597.7]万元，实物折价[f 379.6]万元，合计[t 7212.5]万元，以专项定向捐赠为[w 最多]。`,
    claims: `
      sum t = a b c e f
      rank w> = e a b c f #X 冠名慈善基金更多`,
  },
  {
    id: 'k15-x-tianchang-lost',
    source: SOURCES.tianchang,
    altered: true,
    note: '健身路径 236.3 漏去一位，为 26.3',
    text: `用于援建公共体育场地和设施[a 543.10]万元，其中公共体育场馆[a1 193.8]万元，全民健身路径工程[a2 26.3]万元，青少年体育场地设施[a3 113]万元；用于健身科研与宣传[e 17.20]万元，其中群众体育调查研究[e1 5.8]万元，新闻宣传[e2 11.4]万元。`,
    claims: `
      sum a = a1 a2 a3 #X 健身路径应为 236.3
      sum e = e1 e2`,
  },
  {
    id: 'k15-x-kejiguan-base',
    source: SOURCES.kejiguan,
    altered: true,
    note: '降幅 61.26% 两位对调为 62.16%',
    text: `合肥市科技馆2022年“三公”经费预算[t 4.30]万元，2021年预算[p 11.10]万元，减少[d 6.80]万元，下降[r 62.16]%，主要是公务用车预算减少。`,
    claims: `
      change -d = t p
      rate -r = t p #X 应为 61.26%`,
  },
  {
    id: 'k15-x-liyang-doubled',
    source: SOURCES.liyang,
    altered: true,
    note: '办赛补贴 191.3712 多印一位，为 1911.3712',
    text: `溧阳市2022年体彩公益金预算安排[m 996.8182]万元，总支出[t 996.8182]万元，执行率[e 100]%。支出分为：健身活动[a 136.00]万元、场地设施[b 603.4470]万元、办赛补贴[c 1911.3712]万元、研究宣传[f 51.00]万元、队伍建设[g 15.00]万元。`,
    claims: `
      exec e = t m
      sum t = a b c f g #X 办赛补贴应为 191.3712`,
  },
  {
    id: 'k15-x-fuzhou-total',
    source: SOURCES.fuzhou,
    altered: true,
    note: '合计 7375.29 改为 7735.29',
    text: `福州市2020年本级体育彩票公益金支出合计[t 7735.29]万元，其中群众体育[a 4348.97]万元，竞技体育[b 2307.91]万元，其他支出[c 718.41]万元。群众体育中的健身活动[k 1433.1]万元，由综合运动会[k1 654.17]万元、示范性活动[k2 559.52]万元和其他活动[k3 219.41]万元构成。`,
    claims: `
      sum t = a b c #X 应为 7375.29
      sum k = k1 k2 k3`,
  },
  {
    id: 'k15-x-shanghai-base',
    source: SOURCES.shanghai,
    altered: true,
    note: '增长率以本季为基数：17.18% 改为 14.66%',
    text: `一季度，上海失业保险基金收入[a 33.76]亿元，比上年同期的[p 28.81]亿元增加[d 4.95]亿元，增长[r 14.66]%；基金支出[b 24.08]亿元，比上年同期的[q 43.92]亿元减少[e 19.84]亿元，下降[s 45.17]%。`,
    claims: `
      change d = a p
      rate r = a p #X 应为 17.18%
      change -e = b q
      rate -s = b q`,
  },
  {
    id: 'k15-x-shuiwu-word',
    source: SOURCES.shuiwu,
    altered: true,
    note: '“低于”改为“超过”',
    text: `税务总局公布，2011年“三公经费”财政拨款预算[m 213,834.9]万元，支出决算[t 203,842.15]万元，决算数[w 超过]预算数。公务用车费用[b 137,078.69]万元，购置[b1 4,739.52]万元，运行[b2 132,339.17]万元。`,
    claims: `
      dir w> = t m #X 实为低于
      sum b = b1 b2`,
  },
  {
    id: 'k15-x-yanghang-unspent',
    source: SOURCES.yanghang,
    altered: true,
    note: '占比写成其余两项的比例：81.08% 改为 18.92%',
    text: `2011年中国人民银行“三公经费”决算[t 2466.37]万元，其中因公出国（境）费[a 1999.70]万元，占决算的[s 18.92]%。`,
    claims: `
      share s = a t #X 应为 81.08%`,
  },
];
