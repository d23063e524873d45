// Pages of the deputy's door let choose colleagues with these rows.
import { View } from '@tarojs/components';
import type { Colleague } from '../../../core/api.types';
import { Icon } from '../../../ui/icon';
import { Avatar } from '../../../ui/parts';
import { Tap } from '../../../ui/tap';
import './colleagues.scss';

interface Props {
  one: Colleague;
  on: boolean;
  /** One of them, or several. */
  role?: 'radio' | 'checkbox';
  onTap: () => void;
}

export function ColleagueRow({ one, on, role = 'radio', onTap }: Props) {
  return (
    <Tap
      className={`colleague ${on ? 'colleague--on' : ''}`}
      role={role}
      on={on}
      label={[one.name, one.position, on ? '已选' : ''].filter(Boolean).join(',')}
      onTap={onTap}
    >
      <Avatar url={one.avatarUrl} name={one.name} size={40} />
      <View className="colleague__main">
        <View>{one.name}</View>
        {one.position ? <View className="muted">{one.position}</View> : null}
      </View>
      {on ? <Icon name="check" color="red" /> : null}
    </Tap>
  );
}
