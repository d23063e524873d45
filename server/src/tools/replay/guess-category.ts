/** Guesses the category of a replayed message from its words, since the file has none: the category with most hits wins. */

/** Words of each category, beside the names of its sub-categories, which count too. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  城乡建设: [
    '小区',
    '物业',
    '业主',
    '开发商',
    '拆迁',
    '房产',
    '楼盘',
    '路灯',
    '棚改',
    '公园',
    '自来水',
    '燃气',
    '电梯',
    '装修',
    '违建',
  ],
  党务政务: ['党员', '党费', '党支部', '公务员', '统计局', '政府网站'],
  国土资源: ['征地', '国土', '宅基地', '土地证', '不动产', '采石', '矿山', '砂石'],
  环境保护: ['污染', '噪音', '噪声', '异味', '臭', '粉尘', '扬尘', '垃圾', '污水', '油烟', '养殖场', '排放'],
  纪检监察: ['贪污', '腐败', '受贿', '举报', '不作为', '乱作为', '徇私', '村霸'],
  交通运输: [
    '公交',
    '地铁',
    '的士',
    '出租车',
    '滴滴',
    '高铁',
    '公路',
    '客运',
    '修路',
    '国道',
    '省道',
    '桥',
    '快递',
  ],
  经济管理: ['银行', '贷款', '非法集资', '税', '公积金', '停电', '电费', '招商', '融资', '投资'],
  科技与信息产业: ['宽带', '网络', '信号', '基站', '手机', '电信', '移动公司', '软件'],
  民政: ['低保', '养老', '退伍', '优抚', '救助', '残疾', '孤儿', '殡葬', '墓地', '社区居委会', '敬老院'],
  农村农业: [
    '村民',
    '农田',
    '水渠',
    '水库',
    '种粮',
    '补贴',
    '农村',
    '土地流转',
    '扶贫',
    '贫困户',
    '村委会',
    '合作社',
  ],
  商贸旅游: ['旅游', '景区', '商场', '超市', '消费', '退款', '假货', '预付卡', '夜市', '传销', '健身'],
  卫生计生: [
    '医院',
    '医生',
    '医保',
    '疫苗',
    '社会抚养费',
    '独生子女',
    '生育',
    '二胎',
    '食品安全',
    '药店',
    '卫生院',
  ],
  政法: [
    '派出所',
    '公安',
    '户口',
    '落户',
    '身份证',
    '诈骗',
    '法院',
    '判决',
    '红绿灯',
    '停车',
    '违章',
    '交警',
    '偷',
    '赌博',
  ],
  教育文体: [
    '学校',
    '老师',
    '教师',
    '学生',
    '孩子',
    '幼儿园',
    '补课',
    '学位',
    '招生',
    '小学',
    '中学',
    '大学',
    '培训机构',
    '学费',
    '考试',
  ],
  劳动和社会保障: [
    '工资',
    '社保',
    '退休',
    '养老金',
    '工伤',
    '劳动合同',
    '加班',
    '拖欠',
    '就业',
    '公益性岗位',
    '人才',
    '农民工',
  ],
};
/** Where nothing hits, the widest category takes it, under 其他. */
const WIDEST = '城乡建设';
const OTHER = '其他';

export interface CategoryChoice {
  readonly name: string;
  readonly children: readonly string[];
}

export interface GuessedCategory {
  readonly category: string;
  readonly subcategory?: string;
}

/**
 * @param text subject and text of the message
 * @param choices what the server offers; the guess is always one of them
 * @throws Error when the server offers none
 */
export function guessCategory(text: string, choices: readonly CategoryChoice[]): GuessedCategory {
  const hits = (words: readonly string[]) => words.filter((word) => text.includes(word)).length;
  let best: { choice: CategoryChoice; score: number } | null = null;
  for (const choice of choices) {
    const own = choice.children.filter((child) => child !== OTHER);
    const score = hits([...(WORDS[choice.name] ?? []), ...own, choice.name]);
    if (score > (best?.score ?? 0)) best = { choice, score };
  }
  const choice = best?.choice ?? choices.find(({ name }) => name === WIDEST) ?? choices[0];
  if (!choice) throw new Error('服务器没有返回留言分类。');
  const child = choice.children.find((name) => name !== OTHER && text.includes(name));
  const subcategory = child ?? (choice.children.includes(OTHER) ? OTHER : undefined);
  return { category: choice.name, ...(subcategory ? { subcategory } : {}) };
}
