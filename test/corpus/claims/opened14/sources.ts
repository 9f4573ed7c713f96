import type { Source } from '../types';

const source = (province: string, issuer: string, title: string, year: number, url?: string): Source => ({
  province,
  issuer,
  title,
  year,
  ...(url === undefined ? {} : { url }),
});

/** The pages that the figures of this set are from, each named once: several paragraphs share one. */
export const BAISE = source(
  '广西',
  '百色市财政局',
  '百色市本级2024年“三公”经费支出预算安排情况',
  2024,
  'http://czj.baise.gov.cn/czyjsgkpt/czzxzjjsgjf/sgjf/t17993350.shtml',
);
export const GAOXIN = source(
  '贵州',
  '贵阳国家高新区财政局',
  '贵阳国家高新区2024年财政拨款“三公”经费预算汇总说明',
  2024,
);
export const AUDIT = source('中央', '审计署', '2010年“三公经费”决算和2011年预算（报道）', 2010);
export const PALACE = source('北京', '故宫博物院', '2023年度部门预算（报道）', 2023);
export const CPPCC = source('中央', '全国政协办公厅', '2015年部门预算（报道）', 2015);
export const LIANGSHAN = source(
  '四川',
  '凉山州财政局',
  '2022年凉山州州本级“三公”经费支出决算情况',
  2022,
  'https://www.lsz.gov.cn/ztzl/rdzt/lszyjsgk/zbjyjs/zbjjs/202309/t20230922_2558545.html',
);
export const YOUXIAN = source(
  '四川',
  '绵阳市游仙区人民政府办公室',
  '游仙区政府办财政拨款“三公”经费2022年预算情况的说明',
  2022,
  'http://www.youxian.gov.cn/public/4871/30192321.html',
);
export const QIANJIANG = source(
  '重庆',
  '重庆市黔江区财政局',
  '黔江区本级2017年“三公”经费决算汇总情况',
  2017,
  'https://www.qianjiang.gov.cn/zwgk_210/fdzdgknr/czyjs/js/202003/t20200324_6033128.html',
);
export const WANQUAN = source(
  '河北',
  '张家口市万全区人民法院（由网址推断）',
  '2014年“三公”经费开支情况',
  2014,
  'https://zjkwqfy.hebeicourt.gov.cn/article/detail/2015/12/id/6018757.shtml',
);
export const HUAINING = source('安徽', '怀宁县人民法院', '2017年“三公”经费支出决算情况说明', 2017);
export const WENLIAN = source(
  '辽宁',
  '沈阳市文学艺术界联合会',
  '2015年部门决算其他重要事项说明',
  2015,
  'https://www.shenyang.gov.cn/zwgk/fdzdgknr/ysjs/bmczyjsbgjsgjf/bmjs_new/2016nbmjs/202307/t20230706_4490358.html',
);
export const WUXI = source(
  '重庆',
  '巫溪县档案馆',
  '2022年度部门决算情况说明',
  2022,
  'http://www.cqwx.gov.cn/zwgk_224/fdzdgknr/ysjs/js/bmjs/xdag/202309/t20230925_12375350.html',
);
export const CHANGZHOU = source(
  '重庆',
  '重庆市大足区昌州幼儿园',
  '2021年度部门决算情况说明',
  2021,
  'http://www.dazu.gov.cn/zwgk_175/fdzdgknr/czyjs/qzfzcbm/qjw_68872/js/202210/t20221018_11197369.html',
);
export const GAOHONG = source(
  '浙江',
  '杭州市临安区高虹镇中心幼儿园',
  '2021年度单位决算',
  2021,
  'https://www.linan.gov.cn/art/2022/10/8/art_1229309755_4091877.html',
);
export const LIUZUO = source(
  '广西',
  '柳州市阳和工业新区六座中心校',
  '2023年部门预算公开说明',
  2023,
  'http://bbstxq.liuzhou.gov.cn/zwgk/fdzdgknr/yjsgk/xqbmys/2023_bmys/t19700101_3225747.shtml',
);
export const NINGXIAN = source(
  '甘肃',
  '宁县县城幼儿园',
  '2020年部门收支预算及“三公”经费预算情况公示',
  2020,
  'https://www.ningxian.gov.cn/zwgk/fdzdgknr/czxx/content_12027',
);
export const JINYUAN = source(
  '四川',
  '大英县金元镇人民政府',
  '2023年部门预算编制说明',
  2023,
  'https://dyrmt.com/article-132669-3.html',
);
export const TAISHANG = source(
  '福建',
  '泉州台商投资区财政局（由内容推断）',
  '2022年政府预决算相关重要事项说明',
  2022,
);
export const HEPING = source(
  '天津',
  '天津市和平区财政局（由标题推断）',
  '和平区2021年财政收支情况',
  2021,
  'https://gcs66.com/document_detail/104189.html',
);
export const XIAJIANG = source('江西', '峡江县财政局', '峡江县财政顺利实现“双过半”', 2023);
export const NANKANG = source(
  '江西',
  '赣州市南康区财政局',
  '2021年全区财政运行情况',
  2021,
  'http://www.nkjx.gov.cn/nkqxxgk/nk501/202202/252f02cd1e4b4f52b7762e8baf4a6ae3.shtml',
);
export const ZHANGYE = source(
  '甘肃',
  '张掖市乡村振兴局',
  '2023年第二批财政衔接推进乡村振兴补助资金下达情况',
  2023,
  'https://www.zhangye.gov.cn/zyszfxxgk/fdzdgknr_5657/xczx/202305/t20230524_1050703.html',
);
export const DACHUAN = source(
  '四川',
  '达州市达川区乡村振兴局',
  '2024年第一批中央和省级财政衔接推进乡村振兴补助资金分配结果的公告',
  2024,
  'http://www.dachuan.gov.cn/news-show-155664.html',
);
export const ZHONGXIAN = source('重庆', '忠县民政局', '2024年度中央、市级转移支付资金绩效自评报告', 2024);
export const FUTIAN = source(
  '广东',
  '深圳市福田区民政局',
  '2021年中央财政困难群众救助补助资金管理使用情况',
  2021,
  'http://www.szft.gov.cn/bmxx/qmzj/tzgg/content/post_10506497.html',
);
export const MENGJIN = source(
  '河南',
  '洛阳市孟津区乡村振兴局',
  '调整第一、二批及安排第三批财政衔接推进乡村振兴补助资金分配情况公告',
  2022,
  'http://www.mengjin.gov.cn/html/1//2/150/341/359/83050.html',
);
export const FENGQUAN = source(
  '河南',
  '新乡市凤泉区财政局',
  '2022年度省级财政衔接推进乡村振兴补助资金安排情况公告',
  2022,
  'https://www.fengquan.gov.cn/article/14086',
);
export const WUGANG = source(
  '河南',
  '舞钢市乡村振兴局',
  '关于对2022年度第二批省级和本级财政衔接资金对接分配项目的批复',
  2022,
  'http://www.zgwg.gov.cn/contents/15335/342002.html',
);
export const YANJIN = source(
  '河南',
  '延津县乡村振兴局',
  '2022年财政衔接乡村振兴资金项目安排情况公示',
  2022,
  'https://yanjin.gov.cn/newsinfo/15205.html',
);
export const JIAXIAN = source(
  '河南',
  '国有郏县林场',
  '2023年中央财政衔接推进乡村振兴补助资金（国有林场）公告',
  2023,
  'http://jiaxian.gov.cn/contents/49557/394639.html',
);
export const SHAOXING = source(
  '浙江',
  '绍兴市教育局',
  '绍兴市2023年教育经费统计情况',
  2023,
  'https://jyj.sx.gov.cn/art/2025/1/25/art_1229352953_59028682.html',
);
export const MOHRSS = source(
  '中央',
  '人力资源和社会保障部',
  '2021年度人力资源和社会保障事业发展统计公报（报道）',
  2021,
);
export const ECHENG = source(
  '湖北',
  '鄂州市鄂城区财政局',
  '2022年一般公共预算“三公”经费决算执行情况说明',
  2022,
  'https://www.echeng.gov.cn/ecqxxgk/xxgkml/czgk1/bmyjs/202312/t20231212_599416.html',
);
export const SUIXI = source(
  '安徽',
  '濉溪县民政局',
  '临时救助项目绩效目标自评表（2019年度）',
  2019,
  'https://www.sxx.gov.cn/zwgk/public/811/56426371.html',
);
export const BANLAN = source(
  '广西',
  '融安县板榄镇初级中学',
  '2021年部门决算',
  2021,
  'http://rongan.gov.cn/xxgk/fdzdgknr/czyjs/bmjs/2021/202208/t20220831_3128900.shtml',
);
export const NINGGUO = source(
  '安徽',
  '宁国市城市管理行政执法局',
  '2016年“三公”经费财政拨款支出决算情况说明',
  2016,
);
export const HESHAN = source('广东', '鹤山市水务局', '2018年“三公”经费预算情况说明', 2018);
export const YUANLING = source(
  '湖南',
  '沅陵县人民政府',
  '沅陵县2021年“三公”经费预算财政拨款情况统计表',
  2021,
);
export const PARTIES = source('广东', '湛江市各民主党派', '2018年三公经费预算情况说明', 2018);
