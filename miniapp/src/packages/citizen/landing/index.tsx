// Whoever scans a plaque lands here: on to the station or deputy, or an honest word why the code is not good.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StationLite } from '../../../core/api.types';
import { go } from '../../../core/nav';
import type { ApiProblem } from '../../../core/problem';
import { LineInput } from '../../../ui/forms';
import { Card, Cell, Notice } from '../../../ui/parts';
import { Picture } from '../../../ui/picture';
import { Screen } from '../../../ui/screen';
import { Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import './index.scss';
import { useLanding } from './use-landing';

function RealStations({ stations }: { stations: StationLite[] }) {
  if (!stations.length) return null;
  return (
    <>
      <View className="section-title">这些是真实的联络站</View>
      <View className="cells">
        {stations.map((station) => (
          <Cell
            key={station.id}
            icon="pin"
            text={station.name}
            note={station.address}
            onTap={() => go('station', { id: station.id })}
          />
        ))}
      </View>
    </>
  );
}

function BadCode({ problem, onAgain }: { problem: ApiProblem; onAgain: () => void }) {
  return (
    <>
      <View className="landing">
        <Picture name="search" />
        <View className="landing__title">
          {problem.code === 'code_revoked' ? '这个码已经停用' : '没有找到这个码'}
        </View>
      </View>
      <Notice tone="amber" icon="alert">
        {problem.message}
      </Notice>
      <RealStations stations={problem.stations} />
      <PushButton text="重新输入站码" kind="secondary" onTap={onAgain} />
      <PushButton text="查找联络站" kind="plain" onTap={() => go('search')} />
    </>
  );
}

function TypeCode({ onOpen }: { onOpen: (text: string) => void }) {
  const [text, setText] = useState('');
  const ready = text.trim().length >= 4;
  return (
    <>
      <View className="landing">
        <Picture name="station" />
        <View className="landing__title">用手机扫牌子上的码</View>
        <View className="landing__line">打开微信或相机，对准联络站门口的二维码，就会来到这里。</View>
      </View>
      <Card title="也可以输入站码">
        <View className="landing__form">
          <LineInput
            label="站码"
            value={text}
            onChange={setText}
            placeholder="牌子上二维码下面的字"
            onConfirm={() => {
              if (ready) onOpen(text);
            }}
          />
          <PushButton text="打开" disabled={!ready} onTap={() => onOpen(text)} />
        </View>
      </Card>
      <PushButton text="不知道站码，去查找" kind="plain" onTap={() => go('search')} />
    </>
  );
}

export default function LandingPage() {
  const { code, problem, open, retry, again } = useLanding();
  return (
    <Screen title="扫码找代表">
      {!code ? (
        <TypeCode onOpen={open} />
      ) : problem ? (
        problem.transient ? (
          <Failed problem={problem} onRetry={retry} />
        ) : (
          <BadCode problem={problem} onAgain={again} />
        )
      ) : (
        <Skeleton />
      )}
    </Screen>
  );
}
