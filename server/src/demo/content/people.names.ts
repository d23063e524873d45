/** Word tables from which the demo's people are made up; none of them is a real person. */

/** Surnames with their rough weight. */
export const SURNAMES: readonly (readonly [string, number])[] =
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马 上官'
    .split(' ')
    .map((name, index) => [name, 100 / (index + 6)] as const);

/** First and second characters of given names, paired freely; uncommon pairs on purpose. */
export const GIVEN = {
  olderMan: [
    '德 守 长 万 有 满 廷 克 怀 占 兆 继 世 培 善 仲 庆 全',
    '禾 仓 埂 垄 田 庚 顺 川 厚 本 耕 忠 禄 祥 贵 山 福 存',
  ],
  olderWoman: ['秀 桂 玉 兰 菊 巧 香 素 银 凤 翠 喜 惠 淑', '禾 穗 杏 枝 莲 苗 荷 娥 芬 琴 巧 珍 叶 芹'],
  man: [
    '景 志 启 承 泽 书 云 嘉 砚 远 牧 皓 立 维 晨 炳 崇 青',
    '禾 川 岩 舟 渠 峰 野 桥 柏 松 原 衡 麦 野 岭 辰 钧 硕',
  ],
  woman: [
    '若 晓 雨 思 沐 静 婉 书 佳 晴 语 清 梦 初 念 秋',
    '禾 荞 苗 溪 穗 棠 柠 宁 澜 岚 芷 芸 桐 笛 霏 麦',
  ],
} as const;

/** Names the generator could hit that belong to well-known people; skipped. */
export const WELL_KNOWN: readonly string[] = [
  '李书麟',
  '王晓晨',
  '陈晓旭',
  '李思宁',
  '张清芷',
  '刘若溪',
  '李志峰',
  '王景川',
  '张云雷',
];

export const ETHNICITIES: readonly (readonly [string, number])[] = [
  ['汉族', 82],
  ['回族', 7],
  ['藏族', 3],
  ['蒙古族', 3],
  ['土族', 2],
  ['东乡族', 1.5],
  ['维吾尔族', 1],
  ['哈萨克族', 0.5],
];

/** What a deputy does: title, unit ({village}, {town}), specialities, share among deputies of the countryside and of the county town. */
export interface Trade {
  readonly title: string;
  readonly unit: string;
  readonly specialities: readonly string[];
  readonly rural: number;
  readonly urban: number;
}

const trade = (title: string, unit: string, specialities: string, rural: number, urban: number): Trade => ({
  title,
  unit,
  specialities: specialities.split(' '),
  rural,
  urban,
});

export const TRADES: readonly Trade[] = [
  trade('村民小组长', '{village}', '村务 邻里调解 土地', 14, 0),
  trade('种植户', '{village}', '种植 水利 农资', 16, 0),
  trade('养殖户', '{village}', '养殖 动物防疫 草场', 9, 0),
  trade('合作社理事长', '{village}{crop}专业合作社', '合作社 农产品销售 农技', 8, 0),
  trade('村党支部书记', '{village}', '村务 民生项目 乡村建设', 8, 0),
  trade('村妇联主席', '{village}', '妇女儿童 家庭 邻里调解', 5, 1),
  trade('社区党委书记', '{village}', '社区治理 物业 养老', 0, 7),
  trade('社区网格长', '{village}', '社区治理 治安 物业', 0, 6),
  trade('乡村医生', '{village}卫生室', '医疗 公共卫生 养老', 4, 0),
  trade('卫生院医生', '{town}卫生院', '医疗 公共卫生 妇幼', 3, 2),
  trade('小学教师', '{town}中心小学', '教育 校园安全 课后服务', 4, 4),
  trade('中学教师', '青禾县第{n}中学', '教育 考试招生 青少年', 2, 6),
  trade('农技员', '{town}农业服务中心', '农技 病虫害 种植', 4, 0),
  trade('护林员', '{town}林业站', '林业 防火 生态', 3, 0),
  trade('水管员', '{town}灌区管理所', '水利 灌溉 饮水', 3, 0),
  trade('货车司机', '旱码头物流园', '运输 物流 道路', 2, 4),
  trade('快递站站长', '{town}邮政快递服务点', '物流 电商 邮政', 2, 4),
  trade('个体工商户', '{town}', '商贸 市场 消费', 4, 7),
  trade('电商经营者', '{village}电商服务站', '电商 农产品销售 网络', 3, 3),
  trade('企业职工', '青禾同心建材公司（演示）', '劳动保障 安全生产 环保', 2, 5),
  trade('企业负责人', '青禾禾丰食品公司（演示）', '企业 就业 金融', 2, 5),
  trade('律师', '青禾县法律援助服务所（演示）', '法律 调解 劳动保障', 0, 4),
  trade('退役军人', '{village}', '退役军人 治安 应急', 3, 3),
  trade('民间艺人', '{town}文化站', '文化 非遗 旅游', 2, 2),
  trade('物业项目经理', '河东物业服务公司（演示）', '物业 消防 停车', 0, 4),
  trade('镇干部', '{town}人民政府', '基层治理 民生项目 规划', 4, 1),
  trade('县直部门干部', '青禾县直部门', '财政 民生项目 规划', 0, 5),
  trade('公交车驾驶员', '青禾公交公司（演示）', '公共交通 道路 安全', 0, 3),
];

export const CROPS = ['蔬菜', '果业', '制种', '枣业', '养羊', '中药材', '水产', '杂粮'];

export const BIO_LINES: readonly string[] = [
  '{decade}起在{place}生活，最熟悉{s}方面的事。',
  '常年走村入户，手机24小时开机，{s}的事找得着人。',
  '当代表以来一直盯着{s}，提过的建议一件件跟到底。',
  '习惯把群众的话记在本子上，先弄清楚{s}再说话。',
  '从{place}土生土长出来，愿意替乡亲们把{s}的难处说清楚。',
  '每月接待日都在站里，平时也可以扫码留言，关心{s}。',
  '话不多，办事实在，{s}上的门道懂一些。',
  '带着邻居们一起想办法，近几年主要跑{s}。',
];

/** Half-words of made-up WeChat nicknames. */
export const NICK = {
  whole:
    '随风 一碗面 晒太阳的猫 老张头家的 开心每一天 平安是福 静水流深 向日葵 花开富贵 知足常乐 岁月静好 小麦粒 山那边 大漠孤烟 不吃香菜 早睡早起 骑车去看海 半亩方田 豆豆妈 航航爸 老兵 柠檬不酸 今天也要加油 雨后 麦田守望 春暖花开 一米阳光 心若向阳 归园田居 阿禾'.split(
      ' ',
    ),
  head: '青禾 柳泉 小 老 阿 大 快乐的 爱笑的 安静的 忙碌的 村口的 河边的 山里的 戈壁 早起的 慢慢 甜甜 胖胖 打工的 开车的 种地的 放羊的 卖菜的 读书的 拾光 云上 南风 北山 三岁 七月'.split(
    ' ',
  ),
  tail: '枣 麦子 果果 羊倌 师傅 小雨 石头 二蛋 妞妞 豆子 阿姨 大叔 向阳 星星 月亮 河水 蒲公英 土豆 南瓜 老牛 喜鹊 核桃 芦苇 杏子 白杨 渡口 清风 西瓜 书生 掌柜'.split(
    ' ',
  ),
  sign: ['', '', '', '', '🌻', '🌾', '😊', '~', '、', '☀️', '88', '2023', '.', '🍀'],
} as const;

export const PROFESSIONAL_GROUPS: readonly (readonly [name: string, specialities: readonly string[]])[] = [
  ['林业生态专业代表小组', ['林业', '防火', '生态']],
  ['特色种植专业代表小组', ['种植', '农技', '合作社']],
  ['畜牧养殖专业代表小组', ['养殖', '动物防疫', '草场']],
  ['水利灌溉专业代表小组', ['水利', '灌溉', '饮水']],
  ['教育专业代表小组', ['教育', '校园安全', '课后服务']],
  ['医疗卫生专业代表小组', ['医疗', '公共卫生', '妇幼']],
  ['法治调解专业代表小组', ['法律', '调解', '邻里调解']],
  ['物业与社区专业代表小组', ['物业', '社区治理', '停车']],
  ['物流交通专业代表小组', ['物流', '运输', '公共交通']],
  ['商贸电商专业代表小组', ['电商', '商贸', '农产品销售']],
  ['企业与劳动保障专业代表小组', ['企业', '劳动保障', '就业']],
  ['文化旅游专业代表小组', ['文化', '非遗', '旅游']],
];
