/** Key supervision (重点督办): the suggestions that a leader follows in person, and the choice of another one. */
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { FormDrawer } from '../../components/form-drawer';
import { ListPage } from '../../components/list-page';
import { RemoteSelect } from '../../components/remote-select';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { sentOf } from '../../lib/sent';
import { LeaderFields } from '../suggestions/follow-forms';
import { SUGGESTION_COLUMNS, SUGGESTION_PRINT, type Suggestion } from '../suggestions/suggestion-columns';
import { SuggestionPanel } from '../suggestions/suggestion-panel';

const PATH = '/api/admin/suggestions';
/** Only what is filed has a number. */
const FILED = { sort: 'number' };
const FIXED = { key: 'true' };

interface Choice {
  readonly suggestionId: string;
  readonly leader: string;
  readonly title: string;
  readonly note?: string;
}

function Choose({ close, saved }: { close(): void; saved(): void }) {
  return (
    <FormDrawer<Choice>
      title="列为重点督办"
      save={({ suggestionId, ...rest }) =>
        write('POST', `${PATH}/${suggestionId}/supervise`, { ...sentOf({ ...rest }), on: true })
      }
      close={close}
      saved={saved}
    >
      <Form.Item name="suggestionId" label="建议" rules={[{ required: true, message: '请选择建议' }]}>
        <RemoteSelect path={PATH} query={FILED} placeholder="按编号或案由查找已立案的建议" />
      </Form.Item>
      <LeaderFields />
      <Form.Item name="note" label="说明">
        <Input.TextArea rows={4} showCount maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

export default function KeySupervision() {
  const me = useMe();
  const [choosing, choose] = useState(false);
  const [round, setRound] = useState(0);
  return (
    <>
      <ListPage<Suggestion>
        title="重点督办"
        name="key-supervision"
        path={PATH}
        filters={[{ key: 'q', label: '编号或案由', kind: 'text' }]}
        fixed={FIXED}
        columns={SUGGESTION_COLUMNS}
        print={SUGGESTION_PRINT}
        round={round}
        extra={
          me.may('suggestion.supervise') && (
            <Button type="primary" onClick={() => choose(true)}>
              选一件列为重点
            </Button>
          )
        }
        empty="还没有重点督办的建议。点右上角“选一件列为重点”，或在建议里点“重点督办”。"
        detail={(id, close, changed) => (
          <SuggestionPanel key={id} id={id} tab="follow" close={close} changed={changed} />
        )}
      />
      {choosing && <Choose close={() => choose(false)} saved={() => setRound(round + 1)} />}
    </>
  );
}
