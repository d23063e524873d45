/** The 25 units of 青禾县 that handle suggestions: generic offices with made-up heads, contacts and numbers that ring nowhere. */
import type { UnitKind } from '@liaison/shared/units/unit.text';
import { type DemoPeople, NameMaker } from '../people.js';
import { Rng } from '../random.js';

export interface DemoUnit {
  /** Stable: un-01 … un-25. */
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly duty: string;
  readonly categories: readonly string[];
  readonly headName: string;
  readonly headTitle: string;
  readonly contactName: string;
  readonly phone: string;
  readonly address: string;
}

/** `name | short name in numbers | categories | duty`. */
const TABLE = `
县交通运输局|青交|交通运输|农村公路、客运、公交、危桥改造和公路养护
县住房和城乡建设局|青建|城乡建设|市政设施、老旧小区、物业、燃气、污水和垃圾处理
县自然资源局|青资|国土资源、城乡建设|土地、规划、不动产登记、地质灾害防治
县水务局|青水|农村农业、环境保护|灌溉、农村饮水、河道管理、防汛
县农业农村局|青农|农村农业、环境保护|种植、养殖、农机、农产品流通、人居环境
县教育局|青教|教育文体|中小学和幼儿园、教师队伍、校园安全
县卫生健康局|青卫|卫生计生|医院、卫生院、村卫生室、公共卫生
县医疗保障局|青医保|卫生计生、劳动和社会保障|医疗保险、异地就医、药品价格
县民政局|青民|民政|养老、救助、殡葬、地名、社会组织
县人力资源和社会保障局|青人社|劳动和社会保障|就业、工资、社会保险、劳动监察
县公安局|青公|政法、交通运输|治安、户籍、交通秩序、反诈
县司法局|青司|政法|法律援助、人民调解、行政复议
县市场监督管理局|青市监|商贸旅游、卫生计生|食品药品、计量、价格、特种设备
县城市管理局|青城管|城乡建设、环境保护|市容环境、停车、夜市早市、公共厕所
市生态环境局青禾分局|青环|环境保护|水、气、噪声污染和环境执法
县应急管理局|青应急|经济管理、国土资源|安全生产、防灾减灾、救灾
县林业和草原局|青林|农村农业|造林管护、草原、森林防火、古树名木
县文化体育广电和旅游局|青文旅|教育文体、商贸旅游|文化馆、图书馆、体育场地、景区、文物
县商务局|青商|商贸旅游、经济管理|流通、电商、快递进村、市场建设
县工业信息化和科技局|青工信|科技与信息产业|通信、工业园区、科技推广
县数据局|青数|科技与信息产业、党务政务|政务服务、数据共享、适老化
县退役军人事务局|青退役|民政|优抚安置、就业扶持
县发展和改革局|青发改|经济管理|规划、项目、价格、能源
县财政局|青财|经济管理|预算、专项资金、政府采购
青禾县供电公司|青电|经济管理、科技与信息产业|供电、农网改造、抢修
`;

/** @param people whose names are taken already */
export function makeUnits(people: DemoPeople, seed: number): DemoUnit[] {
  const rng = new Rng(seed).fork('units');
  const names = new NameMaker(
    rng,
    people.deputies.map(({ name }) => name),
  );
  const someone = () => names.make(rng.chance(0.35) ? 'female' : 'male', rng.int(1968, 1988));
  return TABLE.trim()
    .split('\n')
    .map((line, index): DemoUnit => {
      const [name = '', shortName = '', categories = '', duty = ''] = line.split('|');
      const number = String(index + 1).padStart(2, '0');
      const company = name.endsWith('公司');
      return {
        key: `un-${number}`,
        name,
        shortName,
        kind: company ? 'enterprise' : 'government',
        duty,
        categories: categories.split('、'),
        headName: someone(),
        headTitle: company ? '经理' : '局长',
        contactName: someone(),
        phone: `0990-8130-${number}0`,
        address: `青禾县${rng.pick(['文昌路', '学府路', '新禾大道', '滨河路'])}${rng.int(1, 98)}号`,
      };
    });
}
