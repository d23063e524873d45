// The message form asks here where the matter is: words, and a point where the device can give one.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { View } from '@tarojs/components';
import type { Draft } from '../../../core/drafts';
import { askPlace, placeLabel } from '../../../core/platform/place';
import { toastProblem } from '../../../core/toast';
import { Field, LineInput } from '../../../ui/forms';
import { PushButton, Tap } from '../../../ui/tap';

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  locked: boolean;
  problem: string | null;
}

export function PlaceField({ draft, change, locked, problem }: Props) {
  const locate = async () => {
    try {
      const place = await askPlace();
      if (place) change({ lat: place.lat, lng: place.lng, placeText: draft.placeText || place.text });
    } catch (error) {
      toastProblem(error);
    }
  };
  return (
    <Field name="在什么地方?" optional problem={problem}>
      <LineInput
        label="地点"
        value={draft.placeText}
        onChange={(placeText) => change({ placeText })}
        placeholder="例如：村口小桥边"
        max={MESSAGE_LIMITS.maxPlace}
        disabled={locked}
      />
      {draft.lat === null ? (
        <PushButton
          text={placeLabel}
          kind="plain"
          small
          icon="pin"
          disabled={locked}
          onTap={() => void locate()}
        />
      ) : (
        <View className="restored">
          <View className="muted">已附上位置，只有办理的人能看到</View>
          <Tap
            className="text-link"
            disabled={locked}
            label="去掉位置"
            onTap={() => change({ lat: null, lng: null })}
          >
            去掉
          </Tap>
        </View>
      )}
    </Field>
  );
}
