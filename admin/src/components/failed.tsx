/** Says that a page could not be read, and asks again; nothing while all is well. */
import { Alert, Button } from 'antd';
import type { Asked } from '../lib/use-data';

export function Failed({
  asked,
}: {
  asked: Pick<Partial<Asked<unknown>>, 'error'> & Pick<Asked<unknown>, 'reload'>;
}) {
  if (!asked.error) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={asked.error}
      action={<Button onClick={asked.reload}>再试一次</Button>}
    />
  );
}
