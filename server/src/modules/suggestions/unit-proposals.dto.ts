/** What the office gets of units that are proposed for a suggestion. */
import { Out } from '../../common/http/views.js';

export class UnitProposalItem {
  @Out.id() unitId!: string;
  @Out.text() name!: string;
  @Out.texts({ description: '为什么推荐，最有力的在前' }) reasons!: string[];
}
export class UnitProposalListView {
  @Out.list(() => UnitProposalItem) items!: UnitProposalItem[];
}
