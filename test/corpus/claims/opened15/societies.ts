import type { Written } from '../types';
import { SOURCES } from './sources';

/** Charities, lotteries, resettlement funds, insurance and ministries as published, in our own words. */
export const SOCIETIES: readonly Written[] = [
  {
    id: 'k15-ningde',
    source: SOURCES.ningde,
    text: `宁德市本批获得中央水库移民扶持基金[t 8532.56]万元，包括直补资金[a 3.96]万元、项目资金[b 4377]万元、库区造福移民项目[c 1151.6]万元、重点项目[e 3000]万元。本年度该基金共计[u 26189.27]万元，用于直补资金发放[u1 4733.94]万元，用于项目建设[u2 21455.33]万元。`,
    claims: `
      sum t = a b c e
      sum u = u1 u2`,
  },
  {
    id: 'k15-benxi',
    source: SOURCES.benxi,
    text: `本溪市2024年第一批中央水库移民扶持资金[t 15865.84]万元已全部下达，其中直补资金[a 3073.8]万元，项目资金[b 12792.04]万元，共安排项目85个。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'k15-heyuan',
    source: SOURCES.heyuan,
    text: `河源市大中型水库移民221665人、小型水库移民11065人，2016年第一批分别可获扶持基金[a 460]万元和[b 510]万元，共计[t 970]万元。移民人口占全市总人口的7.5%。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'k15-daishan-income',
    source: SOURCES.daishan,
    text: `岱山县慈善总会2021年慈善资金收入[t 1362.70]万元：“慈善一日捐”[a 220.85]万元，企业定向捐赠[b 357.15]万元，乡镇分会募集[c 132.34]万元，上级资助[e 188.01]万元，日常捐赠[f 148.68]万元，增值净收入[g 105.67]万元，银台基金会注入[h 80]万元，县财政资助[k 130]万元。支出[x 1320.44]万元，[w 少于]收入，其中救助支出[x1 1308.94]万元，活动经费[x2 11.50]万元。`,
    claims: `
      sum t = a b c e f g h k
      dir w< = x t
      sum x = x1 x2`,
  },
  {
    id: 'k15-daishan-balance',
    source: SOURCES.daishan,
    text: `2021年末，岱山县慈善资金累计结余[t 3051.19]万元，其中慈善基金累计[a 1652.08]万元，可直接用于救助的[b 1399.11]万元。全年受益[n@人次 6655]人（家）次：恤病[n1@人次 2539]人次，济困[n2@人次 2332]人次，助学[n3@人次 160]人次，扶老[n4@人次 746]人次，助残[n5@人次 41]人次，赈灾[n6@人次 85]人次，扶贫[n7@人次 7]家次，公益机构[n8@人次 31]家次，三项基金救助[n9@人次 644]人次、[n10@人次 28]人次和[n11@人次 42]人次。`,
    claims: `
      sum t = a b
      counts n = n1 n2 n3 n4 n5 n6 n7 n8 n9 n10 n11`,
  },
  {
    id: 'k15-ningbo',
    source: SOURCES.ningbo,
    text: `宁波市慈善总会2018年度捐赠收入[t 7212.5]万元，其中“慈善一日捐”[a 996]万元，日常性捐赠[b 1097.6]万元，冠名慈善基金[c 3141.6]万元，专项定向捐赠[e 1597.7]万元，实物捐赠折价[f 379.6]万元，冠名慈善基金[w 最多]。`,
    claims: `
      sum t = a b c e f
      rank w> = c a b e f`,
  },
  {
    id: 'k15-tianchang',
    source: SOURCES.tianchang,
    text: `天长市2022年体育彩票公益金本级留用[m 861.00]万元，用于群众体育支出[t 861.00]万元，占总数的[s 100.0]%。其中援建场地和设施[a 543.10]万元：场馆建设维护[a1 193.8]万元，健身路径[a2 236.3]万元，青少年场地[a3 113]万元；队伍建设[b 6.50]万元；健身活动[c 294.20]万元：示范性活动[c1 199.4]万元，青少年阳光体育[c2 94.8]万元；研究与宣传[e 17.20]万元。`,
    claims: `
      share s = t m
      sum t = a b c e
      sum a = a1 a2 a3
      sum c = c1 c2`,
  },
  {
    id: 'k15-kejiguan',
    source: SOURCES.kejiguan,
    text: `合肥市科技馆2022年“三公”经费支出预算[t 4.30]万元，比2021年预算减少[d 6.80]万元，下降[r 61.26]%。公务接待费[a 1.90]万元，与2021年持平；公务用车运行费[b 2.40]万元，比2021年预算减少[db 6.80]万元，下降[rb 73.91]%；因公出国（境）费未安排。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -rb = b ^-db
      causes -d = -db`,
  },
  {
    id: 'k15-liyang',
    source: SOURCES.liyang,
    text: `2022年溧阳市体育彩票公益金支出[t 996.8182]万元。一是全民健身活动[a 136.00]万元；二是公共体育场地、设施[b 603.4470]万元，包括笼式篮球场[b1 302.10]万元、健身路径器材[b2 229.854]万元、维修维护[b3 62.157]万元、标识标牌[b4 9.336]万元；三是办赛补贴[c 191.3712]万元；四是健身研究与宣传[e 51.00]万元；五是社团组织和队伍建设[f 15.00]万元。`,
    claims: `
      sum t = a b c e f
      sum b = b1 b2 b3 b4`,
  },
  {
    id: 'k15-fuzhou',
    source: SOURCES.fuzhou,
    text: `2020年度福州市体育部门本级分配使用彩票公益金[t 7375.29]万元：群众体育[a 4348.97]万元，竞技体育[b 2307.91]万元，其他[c 718.41]万元。竞技体育中，举办承办赛事[b1 993.64]万元，后备人才培养[b2 135.14]万元，运动队参赛[b3 770.24]万元，运动员保障[b4 79.76]万元，其他[b5 329.13]万元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2 b3 b4 b5`,
  },
  {
    id: 'k15-shanghai',
    source: SOURCES.shanghai,
    text: `一季度上海失业保险基金收入[a 33.76]亿元，比上年同期增加[da 4.95]亿元，增长[ra 17.18]%；支出[b 24.08]亿元，减少[db 19.84]亿元，下降[rb 45.17]%。企业职工基本养老保险基金收入[c 772.95]亿元，增加[dc 151.01]亿元，增长[rc 24.28]%；支出[e 729.65]亿元，增加[de 78.28]亿元，增长[re 12.02]%，加上中央调剂金支出[f 17]亿元，支出合计[t 746.65]亿元。`,
    claims: `
      rate ra = a ^da
      rate -rb = b ^-db
      rate rc = c ^dc
      rate re = e ^de
      sum t = e f`,
  },
  {
    id: 'k15-shuiwu',
    source: SOURCES.shuiwu,
    text: `国家税务总局2011年“三公经费”支出决算[t 203,842.15]万元，[w 低于]预算的[m 213,834.9]万元。其中因公出国（境）支出[a 1,130.34]万元；公务用车购置及运行费[b 137,078.69]万元，含购置费[b1 4,739.52]万元、运行费[b2 132,339.17]万元；公务接待费[c 65,633.12]万元。`,
    claims: `
      dir w< = t m
      sum t = a b c
      sum b = b1 b2`,
  },
  {
    id: 'k15-yanghang',
    source: SOURCES.yanghang,
    text: `中国人民银行2011年度“三公经费”预算2491.68万元，支出决算[t 2466.37]万元，其中因公出国（境）费[a 1999.70]万元，占[s 81.08]%。`,
    claims: `
      share s = a t`,
  },
  {
    id: 'k15-gongshang',
    source: SOURCES.gongshang,
    text: `2011年工商总局“三公经费”预算[m 1103.40]万元，决算[t 1037.50]万元，决算比预算减少[d 65.90]万元。`,
    claims: `
      change -d = t m`,
  },
  {
    id: 'k15-qinghai',
    source: SOURCES.qinghai,
    note: '两项相加为 7074.1 万元，印成 7074 万元，为四舍五入',
    text: `2007年青海省财政安排大中型水库移民后期扶持资金[t 7074]万元，用于移民补助[a 3174.6]万元，用于22个基础设施项目[b 3899.5]万元，涉及6个州（地、市）的17个县（区）。`,
    claims: `
      sum t = a b #W`,
  },
];
