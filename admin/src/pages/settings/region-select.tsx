/** Chooses whose settings are shown; nothing to choose for a person with one region. */
import { Select } from 'antd';
import type { RegionChoice } from './use-region';

export function RegionSelect({ region }: { region: RegionChoice }) {
  if (region.items.length < 2) return null;
  return (
    <Select
      aria-label="行政区划"
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 200 }}
      value={region.code}
      options={region.items.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={region.choose}
    />
  );
}
