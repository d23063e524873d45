/** Says in plain words what an erasure leaves, and why. */
import type { KeptItem } from './privacy.dto.js';

export interface Left {
  readonly messages: number;
  readonly photos: number;
  readonly ratings: number;
  /** Answered return visits. */
  readonly visits: number;
  readonly deputy: boolean;
}

export function keptOf({ messages, photos, ratings, visits, deputy }: Left): KeptItem[] {
  return [
    ...(messages > 0
      ? [
          {
            what: `${messages} 条已答复或已公开的留言的文字和办理过程`,
            why: '这是代表和机关依法履职的记录，已有答复或已向社会公开。其中的联系方式、位置坐标已删除，与您的微信账号不再有任何关联。',
          },
        ]
      : []),
    ...(photos > 0
      ? [
          {
            what: `${photos} 张已公开、仍在办理的留言的图片`,
            why: '问题还在办理，办理人需要对照图片。图片中的拍摄位置等信息在上传时已去除。',
          },
        ]
      : []),
    ...(ratings > 0
      ? [
          {
            what: `${ratings} 条评价的选项（是否解决、满意程度、是否被要求好评）`,
            why: '评价账本只能增加、不能修改，删去一条会使整本账无法核对。您的评语和能证明是您所写的校验信息已删除。',
          },
        ]
      : []),
    ...(visits > 0
      ? [
          {
            what: `${visits} 次回访的选项（问题是否仍然解决、满意程度）`,
            why: '办理质量按回访统计，选项中没有您的任何身份信息。您的回访留言已删除，与您的原留言不再关联。',
          },
        ]
      : []),
    ...(deputy
      ? [
          {
            what: '您以代表身份作出的答复',
            why: '这是代表履职的公开记录。您的微信账号与代表身份已解除绑定。',
          },
        ]
      : []),
    {
      what: '操作日志中的账号编号、操作时间和网络地址',
      why: '法律法规要求网络日志留存备查，日志中没有您的微信编号、昵称、电话和留言内容。',
    },
  ];
}
