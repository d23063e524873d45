/** Handing over (交办): what is filed and waits for its units, and the meetings at which many are handed over at once. */
import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { Meetings } from './meetings';
import { Waiting } from './waiting';

const VIEWS = [
  { value: 'waiting', label: '待交办' },
  { value: 'meetings', label: '交办会' },
];

export default function Handing() {
  const [params, setParams] = useSearchParams();
  const view = params.get('view') ?? 'waiting';
  const extra = (
    <Segmented
      options={VIEWS}
      value={view}
      onChange={(next) => setParams(next === 'waiting' ? {} : { view: String(next) })}
    />
  );
  return view === 'meetings' ? <Meetings extra={extra} /> : <Waiting extra={extra} />;
}
