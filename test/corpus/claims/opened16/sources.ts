import type { Source } from '../types';

function source(province: string, issuer: string, title: string, year: number, url?: string): Source {
  return { province, issuer, title, year, ...(url === undefined ? {} : { url }) };
}

/** The pages that the figures are of. */
export const PAGES = {
  xiaolin: source(
    '重庆',
    '重庆市铜梁区小林镇人民政府',
    '2022年决算报告',
    2022,
    'https://cqstl.gov.cn/jz/xlz_70786/zwgk_70755/fdzdgknr_70758/ysjs3334/jsgk/202310/t20231030_12489033.html',
  ),
  changshou: source(
    '重庆',
    '重庆市长寿区图书馆',
    '2022年预算情况说明',
    2022,
    'https://www.cqcs.gov.cn/bm/qwhlyw_75263/zwgk_73772/fdzdgknr_73775/czyjs_bm/bmys_bm/202205/t20220517_10724898.html',
  ),
  traffic: source('重庆', '重庆市交通委员会', '2018年部门预算情况说明', 2018),
  shayang: source(
    '湖北',
    '沙洋县沙洋中学',
    '2022年单位预算情况说明',
    2022,
    'https://www.shayang.gov.cn/art/2021/12/15/art_18520_845441.html',
  ),
  minjin: source(
    '江苏',
    '中国民主促进会常州市委员会',
    '2016年度民进常州市委决算公开',
    2016,
    'http://haisufink.com/ns_news/542150883490621',
  ),
  tantou: source(
    '广西',
    '融安县潭头乡中心小学',
    '2021年部门决算',
    2021,
    'http://www.rongan.gov.cn/xxgk/fdzdgknr/czyjs/bmjs/2021/202208/t20220824_3124098.shtml',
  ),
  quxian: source(
    '四川',
    '渠县农业综合技术服务中心',
    '2024年度单位决算情况说明',
    2024,
    'http://www.quxian.gov.cn/xxgk-show-64159.html',
  ),
  politics: source(
    '云南',
    '中共寻甸回族彝族自治县委政法委员会',
    '2022年度“三公”经费决算情况说明',
    2022,
    'http://www.kmxd.gov.cn/c/2023-08-23/6685895.shtml',
  ),
  lamps: source(
    '山西',
    '太原市小店区路灯管理所',
    '2016年度部门决算及“三公经费”决算公示补充说明',
    2016,
    'https://www.hnhylq.com/html/zhengfubumenzhujianjubumendongtai23117.html',
  ),
  commerce: source(
    '中央',
    '商务部（新华网报道）',
    '2011年度“三公经费”财政拨款支出决算情况',
    2011,
    'http://china.zjol.com.cn/system/2012/07/20/018670881.shtml',
  ),
  yanan: source(
    '陕西',
    '延安市某县财政局（网页未载县名）',
    '2021年财政预算执行情况',
    2021,
    'https://yanan.gov.cn/gk/fdzdgknr/czxx/czyjs/xq/1588418963757391873.html',
  ),
  dalate: source(
    '内蒙古',
    '达拉特旗人民政府',
    '关于2022年财政收支预算调整情况的报告',
    2022,
    'http://www.dlt.gov.cn/dltqrmzf2023/zfxxgk2023/fdzdgknr_151557/czysjs_151737/zfyjsgk_151739/202305/t20230531_3418939.html',
  ),
  alashan: source(
    '内蒙古',
    '阿拉善盟财政局（内蒙古社区报报道）',
    '2020年度财政收支“账单”',
    2020,
    'http://m.189262.com/2021/0112/165227.shtml',
  ),
  wushen: source(
    '内蒙古',
    '乌审旗财政局（由网址推断）',
    '2022年上半年财政预算执行情况和2021年决算（草案）报告',
    2022,
    'http://wsq.gov.cn/zw/czglx/qbjyjs/202211/t20221110_3302016.html',
  ),
  huarong: source(
    '湖南',
    '华容县财政局',
    '关于2021年财政决算草案',
    2021,
    'https://huarong.gov.cn/33862/content_1988241.html',
  ),
  hospital: source('北京', '北京市某区中医医院（网页未载区名）', '2023年度部门决算', 2023),
  changxing: source(
    '上海',
    '上海市崇明区长兴镇人民政府',
    '2022年财政预算执行情况和2023年财政预算（草案）',
    2022,
    'https://www.shcm.gov.cn/govxxgk/cxz/2023-02-24/f3b18c94-a86b-41a4-a044-7a0a2b529772.html',
  ),
  banfu: source(
    '广东',
    '中山市板芙镇人民政府',
    '2022年预算调整方案草案',
    2022,
    'http://www.szmaolu.com/bfz/czxx/czyjs/content/post_2144543.html',
  ),
  jiaocheng: source(
    '福建',
    '宁德市蕉城区财政局',
    '2022年区本级支出决算说明',
    2022,
    'http://www.gibraltarinsight.com/zwgk/czzj/zfyjsgk/zfjsgk/202310/t20231017_1872322.htm',
  ),
  health: source(
    '中央',
    '卫生部（报道）',
    '2010年“三公经费”情况及说明',
    2010,
    'http://www.gxwjw.com/news/1371.html',
  ),
  xuanzhou: source(
    '安徽',
    '宣城市宣州区审计局',
    '2018年预算“三公”经费情况说明',
    2018,
    'https://www.xuanzhou.gov.cn/OpennessContent/show/1419978.html',
  ),
} as const;
