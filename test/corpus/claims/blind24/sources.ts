import type { Source } from '../types';

function source(province: string, issuer: string, title: string, year: number | null, url?: string): Source {
  return { province, issuer, title, year, ...(url === undefined ? {} : { url }) };
}

/** The pages that the paragraphs of this set take their figures from. */
export const PAGE = {
  longyan25: source(
    '福建',
    '龙岩市民族与宗教事务局',
    '关于下达2025年龙岩市民族发展专项资金的通知',
    2025,
    'http://xxgk.longyan.gov.cn/mzyzjsws/gkml/0400/202504/t20250416_2211806.htm',
  ),
  longyan23: source(
    '福建',
    '龙岩市民族与宗教事务局',
    '2023年龙岩市民族发展专项资金分配表',
    2023,
    'https://www.chacewang.com/newsdetail/news284125.html',
  ),
  xiuyu: source(
    '福建',
    '莆田市秀屿区水利局',
    '秀屿区2025年省级第七批水利专项资金安排表',
    2025,
    'https://www.chacewang.com/newsdetail/news886214.html',
  ),
  taizhou: source(
    '浙江',
    '台州市统计部门（网文转述）',
    '2025年台州市各县市区一般公共预算收入',
    2025,
    'http://www.digipub.cc/dy/article/KJSKPK380556645W.html',
  ),
  suzhou: source(
    '江苏',
    '苏州市慈善总会（苏州日报报道）',
    '“慈善一日捐”活动到账款物',
    2022,
    'http://shangchang.u0q.com/kuaixun/2023/0812/13750.html',
  ),
  suzhou6: source(
    '江苏',
    '苏州市慈善总会',
    '推动苏州慈善事业再上新台阶',
    2023,
    'https://gongyi.gmw.cn/2023-10/27/content_36922935.htm',
  ),
  huangshan: source(
    '安徽',
    '黄山市黄山区红十字会',
    '黄山区红十字会接收爱心捐赠款物突破一百万元',
    2020,
    'http://www.hsqhh.org.cn/showinfo-2-122-0.html',
  ),
  jsfucai: source(
    '江苏',
    '江苏省福利彩票发行中心（报纸刊载）',
    '江苏福彩年中分析会：上半年销售情况',
    2008,
    'http://dz.xdkb.net/old/html/2008-08/10/content_64299306.htm',
  ),
  tianjin: source(
    '天津',
    '天津市（区域研究报告转述）',
    '天津市经济实力分析：常住人口',
    2018,
    'https://www.mffb.com.cn/news/show-474243.html',
  ),
  qingdao12: source(
    '山东',
    '青岛市财政局（青岛新闻网报道）',
    '2012年青岛市政府采购情况',
    2012,
    'http://m.szkaixx.com/content/2013-01/23/content_9584410.htm',
  ),
  qingdao17: source(
    '山东',
    '青岛市财政局（期刊摘要）',
    '2017年青岛市政府采购金额',
    2017,
    'https://scholarmate.com/S/NJ3fFt',
  ),
  nmg: source(
    '内蒙古',
    '内蒙古自治区财政厅（中广网报道）',
    '财政部补助内蒙古各项资金情况',
    2008,
    'http://www.spcc0zscm.cn/nmgfw/xwzx/jjnmg/200810/t20081028_505136260.html',
  ),
  sd2020: source(
    '山东',
    '山东省财政厅（大众日报报道）',
    '2020年山东政府采购规模',
    2020,
    'http://sd.sdnews.com.cn/yw/202102/t20210228_2870010.htm',
  ),
  sd2009: source(
    '山东',
    '山东省财政厅（经济参考网报道）',
    '2009年山东政府采购规模',
    2009,
    'http://jjckb.xinhuanet.com/gnyw/2010-02/09/content_207049.htm',
  ),
  dezhou: source(
    '山东',
    '德州市财政局（德州新闻网报道）',
    '一季度政府采购节约资金情况',
    2012,
    'http://old.xbbidcn.com/index.php/news-detail-826766.html',
  ),
  bj2015: source(
    '北京',
    '北京市财政局（新京报快讯）',
    '2015年北京市级“三公”经费决算',
    2015,
    'http://3g.china.com/act/news/945/20160721/23117817.html',
  ),
  mohe: source(
    '黑龙江',
    '漠河市人民检察院',
    '漠河市人民检察院2019年度部门决算公开情况说明',
    2019,
    'https://dxalmh.hljjcy.gov.cn/dxalmh/yjsgk/23838412458000172.html',
  ),
  dongfeng: source(
    '吉林',
    '东丰县（中国网报道）',
    '一季度东丰县经济实现跨越式发展',
    2011,
    'http://xyjj.china.com.cn/2011-04/15/content_4134919.htm',
  ),
  welfare: source('全国', '中国福利彩票发行管理中心（网文转述）', '福利彩票全年销售情况', null),
  redcross: source(
    '全国',
    '中国红十字会（中国新闻网报道）',
    '各级红十字会2011年募集款物情况',
    2011,
    'http://big5.taiwan.cn/xwzx/PoliticsNews/201112/t20111208_2205091.htm',
  ),
} as const;
