/** The suggestion that a row of another list tells of, beside that list. */
import { Alert, Button } from 'antd';
import { SuggestionPanel, type SuggestionPanelProps } from './suggestion-panel';

export interface OfRowProps extends Omit<SuggestionPanelProps, 'id'> {
  /** Undefined when the address names a row that is not on this page of the list. */
  readonly id: string | undefined;
}

export function OfRow({ id, ...panel }: OfRowProps) {
  if (id) return <SuggestionPanel key={id} id={id} {...panel} />;
  return (
    <Alert
      type="info"
      title="这一条不在当前页，可能已经办理。请用筛选或翻页查找。"
      action={<Button onClick={panel.close}>返回列表</Button>}
    />
  );
}
