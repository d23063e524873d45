/** Made-up place names of 青禾县, kept apart from the code that turns them into regions and stations. */

/** One town-level place: its number inside the county, name, and the places below it (社区 end in 社区, villages in 村). */
export interface TownNames {
  readonly number: string;
  readonly name: string;
  readonly trait: string;
  readonly below: readonly string[];
}

const villages = (names: string): string[] => names.split(' ').map((name) => `${name}村`);
const communities = (names: string): string[] => names.split(' ').map((name) => `${name}社区`);

export const TOWN_NAMES: readonly TownNames[] = [
  {
    number: '001',
    name: '城关街道',
    trait: '县城老城区，老旧小区和沿街商铺多',
    below: communities('鼓楼前 文昌里 桂苑 老车站 青禾桥 西关'),
  },
  {
    number: '002',
    name: '河东街道',
    trait: '县城新区，安置小区和学校集中',
    below: communities('河东花园 新禾 学府路 临河 双桥 东苑'),
  },
  {
    number: '100',
    name: '柳泉镇',
    trait: '灌区老镇，以蔬菜和制种为主',
    below: villages('柳泉 上柳沟 下柳沟 泉眼 槐树湾 东坝头 马家圪塔 新渠'),
  },
  {
    number: '101',
    name: '石磨镇',
    trait: '沿省道的集镇，建材和运输户多',
    below: villages('石磨 磨盘山 碾子坪 青石崖 后河沿 赵家塬 大路口 沙窝子'),
  },
  {
    number: '102',
    name: '望禾镇',
    trait: '产粮大镇，千亩连片高标准农田',
    below: villages('望禾 禾场 谷堆 麦家湾 南垄 北垄 长埂子 打谷场'),
  },
  {
    number: '103',
    name: '双渠镇',
    trait: '两条干渠穿镇而过，水产和果园多',
    below: villages('双渠 渠首 渠尾 闸上 水车湾 杏花坞 梨园 藕塘'),
  },
  {
    number: '104',
    name: '青岭镇',
    trait: '林区镇，国有林场和林下种植',
    below: villages('青岭 松树沟 护林 鹰嘴崖 桦木坪 野杏沟 岭后 白桦台'),
  },
  {
    number: '105',
    name: '沙枣镇',
    trait: '靠近戈壁边缘的镇，养殖和枣园多',
    below: villages('沙枣 枣林 红柳滩 骆驼井 沙梁子 芨芨湖 甜水井 风口'),
  },
  {
    number: '200',
    name: '鹿鸣乡',
    trait: '山地乡，民宿和中药材刚起步',
    below: villages('鹿鸣 鹿角湾 半坡 石板桥 云脚 竹篓沟 药坪'),
  },
  {
    number: '201',
    name: '麦川乡',
    trait: '旱作农业乡，年轻人多在外务工',
    below: villages('麦川 上川 下川 阳洼 阴洼 羊路 碱滩'),
  },
  {
    number: '202',
    name: '松坪乡',
    trait: '最远的乡，多民族聚居',
    below: villages('松坪 高台 牧场 三岔口 雪水 毡房沟 月牙泉头'),
  },
];

/** Neighbourhoods of the county town with a contact point of their own, and the street they lie in. */
export const POINT_NAMES: readonly (readonly [name: string, town: string])[] = [
  ['桂苑小区', '城关街道'],
  ['供销社家属院', '城关街道'],
  ['老纺织厂小区', '城关街道'],
  ['鼓楼农贸市场', '城关街道'],
  ['锦禾家园', '河东街道'],
  ['河东安置一区', '河东街道'],
  ['河东安置二区', '河东街道'],
  ['学府名邸', '河东街道'],
  ['柳泉新村小区', '柳泉镇'],
  ['石磨物流园', '石磨镇'],
];

/** Thematic stations: name, theme, place (a town-level name), and what people come there for. */
export const THEMES: readonly (readonly [name: string, theme: string, town: string, intro: string])[] = [
  [
    '青岭林场林业专业代表联络站',
    '林业',
    '青岭镇',
    '由林业、林草行业的代表轮值，听取林农、护林员对管护、病虫害和林下经济的意见。',
  ],
  [
    '物业服务专业代表联络站',
    '物业',
    '河东街道',
    '围绕物业收费、维修资金、电梯和停车，请业主、物业和主管部门坐在一起谈。',
  ],
  [
    '旱码头物流专业代表联络站',
    '物流',
    '石磨镇',
    '面向货车司机、快递员和物流企业，设在旱码头物流园服务大厅。',
  ],
  ['特色种植专业代表联络站', '种植', '双渠镇', '由种植大户和农技代表轮值，收集果蔬、枣园、制种农户的意见。'],
  [
    '矛盾调处专业代表联络站',
    '调处',
    '城关街道',
    '由法律、调解专长的代表轮值，参与邻里、地界、欠薪等纠纷调处。',
  ],
  ['民族团结专业代表联络站', '团结', '松坪乡', '用双语接待各族群众，反映牧区生产生活中的难事。'],
  [
    '同心建材企业代表联络站',
    '企业',
    '石磨镇',
    '设在企业职工之家，听取职工和周边群众对用工、安全、环保的意见。',
  ],
  ['禾丰食品企业代表联络站', '企业', '望禾镇', '设在厂区服务中心，联系农户、职工和上下游小微企业。'],
];
