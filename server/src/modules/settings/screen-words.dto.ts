/** What the console sends and gets about the screening list. */
import { WORD_LIMITS, WORD_VERDICTS, type WordVerdict } from '@liaison/shared/settings/screen-words.text';
import { IntersectionType } from '@nestjs/swagger';
import { EnumField, TextField, TextListField } from '../../common/http/fields.js';
import { SheetOutcome } from '../../common/http/import-sheet.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

export class WordPageQuery extends PageQuery {
  @TextField({ max: WORD_LIMITS.max, optional: true, description: '词中的几个字' }) q?: string;
  @EnumField(WORD_VERDICTS, { optional: true }) verdict?: WordVerdict;
}
export class AddWordsInput {
  @TextListField({ list: WORD_LIMITS.atOnce, max: WORD_LIMITS.max }) words!: string[];
  @EnumField(WORD_VERDICTS) verdict!: WordVerdict;
}
export class ChangeWordInput {
  @EnumField(WORD_VERDICTS) verdict!: WordVerdict;
  @EnumField(WORD_VERDICTS, { description: '所见的处理方式；已被别人改过时拒绝' }) was!: WordVerdict;
}
export class ScreenWordView {
  @Out.id() id!: string;
  @Out.text() word!: string;
  @Out.enum(WORD_VERDICTS) verdict!: WordVerdict;
  @Out.text() verdictText!: string;
  @Out.time() createdAt!: string;
}
export class ScreenWordPage extends pageOf(ScreenWordView) {}
export class BuiltInWordView {
  @Out.text() word!: string;
  @Out.enum(WORD_VERDICTS) verdict!: WordVerdict;
  @Out.text() verdictText!: string;
}
export class BuiltInWordListView {
  @Out.list(() => BuiltInWordView) items!: BuiltInWordView[];
}
export class AddedWordsView {
  @Out.int() added!: number;
  @Out.int({ description: '原来就有、处理方式也一样' }) unchanged!: number;
  @Out.int({ description: '原来就有，改了处理方式' }) changed!: number;
}
export class RemovedWordView {
  @Out.bool() done!: boolean;
}
export class ImportWordsView extends IntersectionType(SheetOutcome, AddedWordsView) {}
