import type { Source } from '../types';

const of = (province: string, issuer: string, title: string, year: number | null, url?: string): Source => ({
  province,
  issuer,
  title,
  year,
  ...(url === undefined ? {} : { url }),
});

/** Who published the figures; where a page prints no issuer, the brackets say from where it is inferred. */
export const ZHIJIANG = of(
  '湖南',
  '芷江侗族自治县审计局',
  '关于2022年度县级预算执行及其他财政收支情况的审计结果公告',
  2022,
  'http://www.chnzj.gov.cn/chnzj/c103169/202311/6578aa7fa60845d3bbffc181d52a1579.shtml',
);
export const YONGDING = of(
  '湖南',
  '政协张家界市永定区委员会（报道）',
  '政协七届一次会议以来提案办理情况',
  2017,
);
export const YUEYANG = of(
  '湖南',
  '岳阳县农业农村局',
  '乡村振兴衔接资金绩效目标申报表（高标准农田建设）',
  2022,
  'http://www.yyx.gov.cn/37584/38137/content_2016103.html',
);
export const LICHENG = of(
  '山东',
  '济南市历城区财政局',
  '2022年财政预算执行情况和2023年财政预算草案的报告',
  2022,
);
export const DEZHOU = of('山东', '德州市12345市民热线办公室（由内容推断）', '5月市民热线办理情况通报', null);
export const HEFEI = of('安徽', '合肥市财政局（网文刊载）', '合肥市1至9月份财政预算执行情况分析', 2009);
export const SUZHOU = of('安徽', '宿州市财政局（网文刊载）', '宿州市上半年财政总收入58.88亿元', null);
export const NINGGUO = of('安徽', '宁国市人民政府办公室（由内容推断）', '4月份热线留言办理情况通报', 2022);
export const NINGXIA = of(
  '宁夏',
  '宁夏回族自治区地方税务局（宁夏日报报道）',
  '上半年组织各项收入增收10.9亿元',
  null,
);
export const NINGXIA_CPPCC = of(
  '宁夏',
  '政协宁夏回族自治区委员会（报道）',
  '自治区政协八届三次会议以来提案办理',
  2005,
);
export const HEILONGJIANG = of('黑龙江', '黑龙江省高级人民法院（省志网刊载）', '全省法院审判工作', 2006);
export const HLJ_FOREST = of('黑龙江', '黑龙江省森林工业系统（省志网刊载）', '营林生产概况', 2001);
export const HAIKOU = of(
  '海南',
  '海口海事法院',
  '2023年1月办案情况分析',
  2023,
  'https://hsfy.hicourt.gov.cn/article/detail/2023/02/id/8315358.shtml',
);
export const JIANGMEN = of('广东', '江门市发展和改革局', '全市重点建设项目进展情况', 2021);
export const JIANGMEN_EARLIER = of('广东', '江门市发展和改革局', '1至10月全市重点建设项目进展情况', null);
export const GD_TRANSPORT = of(
  '广东',
  '广东省交通运输厅',
  '2019年1—10月全省交通基础设施建设投资完成情况',
  2019,
  'http://td.gd.gov.cn/zwgk_n/sjfb/channel2/content/post_2705093.html',
);
export const GD_TRANSPORT17 = of(
  '广东',
  '广东省交通运输厅',
  '2017年1—5月全省交通基础设施建设投资完成情况',
  2017,
  'http://td.gd.gov.cn/zwgk_n/sjfb/channel2/content/post_2633829.html',
);
export const JIAOZUO = of(
  '河南',
  '焦作市发展和改革委员会',
  '2011年上半年重点项目建设情况',
  2011,
  'http://fgw.jiaozuo.gov.cn/jzfgw/detail/4096',
);
export const MACUN = of(
  '河南',
  '焦作市马村区审计局',
  '2018年至2020年冬季清洁取暖试点城市财政补助资金专项审计调查结果公告',
  2021,
  'http://www.jzmcqzf.gov.cn/2021/12-24/2721755.html',
);
export const ZHENPING = of('河南', '镇平县农机局（由内容推断）', '上半年农机购置补贴工作进展', 2021);
export const SC_FOREST = of('四川', '四川省林业厅（报道）', '前11月累计完成营造林1040万亩', null);
export const SC_TRANSPORT = of(
  '四川',
  '四川省交通运输厅',
  '2020年1—9月公路水路交通建设投资完成情况',
  2020,
  'http://jtt.sc.gov.cn/jtt/c101536/2020/12/2/ee814a4671c9469cb2698a2adb1934e7.shtml',
);
export const SC_SAFETY = of(
  '四川',
  '四川省安全生产委员会办公室（报道）',
  '1至9月安全生产隐患排查治理情况',
  null,
);
export const FUJIAN = of('福建', '福建省林业局（福建日报报道）', '超额完成2018年度造林绿化任务', 2018);
export const LINGYUN = of('广西', '凌云县财政局（报道）', '推进财政国库管理改革与政府采购、投资评审', 2018);
export const ANTU = of('吉林', '安图县农机局', '农机补贴资金落实工作进展', 2015);
export const HESHUI = of('甘肃', '合水县农机服务部门（由网址推断）', '2021年农机购置补贴实施情况', 2021);
export const DATONG = of('山西', '大同市市场监督管理局（大同日报报道）', '2021年大同市食品抽检合格率', 2021);
export const DIQING = of('云南', '政协迪庆藏族自治州委员会（报道）', '州政协十届三次会议以来提案办理', 2008);
export const XINJIANG = of('新疆', '新疆维吾尔自治区本级（报道）', '2013年“三公”经费预算', 2013);
export const RONGCHANG = of(
  '重庆',
  '重庆市荣昌区财政局',
  '关于提前下达2022年水库移民后期扶持基金（资金）的通知',
  2022,
);
export const KECHENG = of('浙江', '衢州市柯城区人民法院（柯城新闻网刊载）', '区人民法院2018年工作', 2018);
export const KAIJIANG = of('四川', '开江县审计局', '2022年度县级预算执行和其他财政收支审计结果公告', 2022);
export const COURTS = of('中央', '最高人民法院（中新网报道）', '2017年上半年全国法院审判执行工作态势', 2017);
export const SAMR = of('中央', '国家市场监督管理总局', '2023年市场监管部门食品安全监督抽检情况', 2023);
export const SCIENCE = of('中央', '国家统计局、科学技术部、财政部', '2022年全国科技经费投入统计公报', 2022);
export const STATE_OFFICE = of('中央', '国务院办公厅', '2013年度部门决算', 2013);
export const LAND = of('中央', '国土资源部（新京报报道）', '2011年部门预算', 2011);
export const FORESTRY = of('中央', '国家林业局（新华社报道）', '2010年上半年全国造林绿化进展', 2010);
export const TRANSPORT = of('中央', '交通运输部（报道）', '2015年上半年交通运输经济运行情况', 2015);
