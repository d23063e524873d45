/** What leaders are to decide: suggestions whose deputies are still not satisfied after the last re-handling. */
import { ListPage } from '../../components/list-page';
import { SUGGESTION_COLUMNS, SUGGESTION_PRINT, type Suggestion } from '../suggestions/suggestion-columns';
import { SuggestionPanel } from '../suggestions/suggestion-panel';

const PATH = '/api/admin/suggestions';
const FIXED = { leaders: 'true' };

export default function Leaders() {
  return (
    <ListPage<Suggestion>
      title="领导研究"
      name="leaders"
      path={PATH}
      filters={[{ key: 'q', label: '编号或案由', kind: 'text' }]}
      fixed={FIXED}
      columns={SUGGESTION_COLUMNS}
      print={SUGGESTION_PRINT}
      empty="没有等待领导研究的建议。重新办理以后代表仍不满意的建议会列在这里。"
      detail={(id, close, changed) => (
        <SuggestionPanel key={id} id={id} tab="answers" close={close} changed={changed} />
      )}
    />
  );
}
