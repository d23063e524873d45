/** Requests about messages, with every field's check. */
import { MESSAGE_LIMITS, VISIBILITIES, type Visibility } from '@liaison/shared/messages/message.text';
import {
  EnumField,
  IdField,
  IdListField,
  IntField,
  NumberField,
  ObjectField,
  TextField,
} from '../../common/http/fields.js';

const { minText, maxText, maxPhotos, maxPlace, maxContact, maxNote } = MESSAGE_LIMITS;

export class PlaceInput {
  @TextField({ min: 1, max: maxPlace }) text!: string;
  @NumberField({ min: -90, max: 90, optional: true }) lat?: number;
  @NumberField({ min: -180, max: 180, optional: true }) lng?: number;
}
export class PostMessageInput {
  @IdField() stationId!: string;
  @IdField({ optional: true, description: '留给某位代表；不填则留给联络站' }) deputyId?: string;
  @TextField({ min: 1, max: 20, description: '类别，见 /api/public/categories' }) category!: string;
  @TextField({ min: 1, max: 20, optional: true }) subcategory?: string;
  @TextField({ min: minText, max: maxText }) text!: string;
  @IdListField({ max: maxPhotos, optional: true }) photoIds?: string[];
  @ObjectField(() => PlaceInput, { optional: true }) place?: PlaceInput;
  @TextField({ min: 1, max: maxContact, optional: true, description: '联系方式，只有办理人能看到' })
  contact?: string;
  @EnumField(VISIBILITIES) visibility!: Visibility;
}
export class SayInput {
  @TextField({ min: 1, max: maxText }) text!: string;
  @IdListField({ max: maxPhotos, optional: true }) photoIds?: string[];
}
export class AnswerInput {
  @TextField({ min: minText, max: maxText }) text!: string;
  @IdListField({ max: maxPhotos, optional: true }) photoIds?: string[];
}
export class ReasonInput {
  @TextField({ min: 2, max: maxNote }) reason!: string;
}
export class OptionalReasonInput {
  @TextField({ max: maxNote, optional: true }) reason?: string;
}
export class NoteInput {
  @TextField({ min: 2, max: maxNote }) note!: string;
}
export class PassOnInput {
  @IdField() deputyId!: string;
  @TextField({ min: 2, max: maxNote }) note!: string;
}
export class HandDownInput {
  @IdField() officeId!: string;
  @TextField({ min: 2, max: maxNote }) note!: string;
}
export class ReturnToStationInput {
  @IdField({ optional: true }) deputyId?: string;
  @TextField({ min: 2, max: maxNote }) note!: string;
}
export class DeclineInput {
  @TextField({ min: 2, max: maxNote, description: '不予受理的理由' }) reason!: string;
  @TextField({ min: 2, max: 300, description: '建议向哪里反映' }) whereToGo!: string;
}
export class PauseInput {
  @TextField({ min: 4, max: 300, description: '暂停理由，留言人能看到' }) reason!: string;
  @IntField({ min: 1, max: 30, description: '暂停天数，到期自动恢复' }) days!: number;
}
export class MergeInput {
  @IdField({ description: '并入哪一条' }) intoId!: string;
  @TextField({ min: 2, max: maxNote }) note!: string;
}
export class HideInput {
  @IntField({ min: 1, max: 100_000, optional: true, description: '时间线第几条；不填则整条留言不再公开' })
  entrySeq?: number;
  @TextField({ min: 2, max: maxNote }) reason!: string;
}
