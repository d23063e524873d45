// The station page is put together from these: its face, its hours, its people and its roster.
import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import type { DeputyItem, RosterItem, Station } from '../../../core/api.types';
import { dayText, isoDate } from '../../../core/format';
import { mediaUrl } from '../../../core/http';
import { go } from '../../../core/nav';
import { call } from '../../../core/platform/device';
import { canOpenMap, openMap } from '../../../core/platform/place';
import { DeputyRow } from '../../../features/people';
import { PhotoGrid } from '../../../features/photos';
import { Icon } from '../../../ui/icon';
import { Card, Fact, Tag } from '../../../ui/parts';
import { Picture } from '../../../ui/picture';
import { PushButton, Tap } from '../../../ui/tap';

const FEW = 5;

/** Where it is; where a map is at hand, it leads there. */
function Address({ station: { name, address, lat, lng } }: { station: Station }) {
  if (!canOpenMap || lat === null || lng === null) {
    return (
      <View className="station-face__row">
        <Icon name="pin" color="red" />
        <View className="station-face__text">{address}</View>
      </View>
    );
  }
  return (
    <Tap
      className="station-face__row station-face__call"
      label={`导航到 ${address}`}
      onTap={() => openMap({ lat, lng, name, address })}
    >
      <Icon name="pin" color="red" />
      <View className="station-face__text station-face__text--long">{address}</View>
      <View className="station-face__do">导航</View>
    </Tap>
  );
}

export function StationFace({ station }: { station: Station }) {
  const { name, kindText, regionName, photoUrl, photos, phone, replyPromiseText, intro } = station;
  return (
    <View className="card station-face">
      {photoUrl ? (
        <Image
          className="station-face__photo"
          src={mediaUrl(photoUrl)}
          mode="aspectFill"
          aria-label={`${name}的照片`}
        />
      ) : (
        <View className="station-face__photo station-face__photo--none">
          <Picture name="station" width={180} />
        </View>
      )}
      <View className="station-face__body">
        <View className="station-face__name">{name}</View>
        <View className="tags">
          <Tag text={kindText} tone="gold" />
          <Tag text={regionName} />
          {replyPromiseText ? <Tag text={replyPromiseText} tone="green" /> : null}
        </View>
        <Address station={station} />
        {phone ? (
          <Tap
            className="station-face__row station-face__call"
            label={`打电话 ${phone}`}
            onTap={() => call(phone)}
          >
            <Icon name="phone" color="red" />
            <View className="station-face__text">{phone}</View>
            <View className="station-face__do">打电话</View>
          </Tap>
        ) : null}
        {intro ? <View className="station-face__intro">{intro}</View> : null}
        {photos.length > 0 ? <PhotoGrid photos={photos} /> : null}
      </View>
    </View>
  );
}

export function Hours({ station }: { station: Station }) {
  const { nextReception, openText, receptionDays, keeperName } = station;
  if (!nextReception && !openText && !receptionDays.length && !keeperName) return null;
  return (
    <Card title="接待安排">
      {nextReception ? (
        <View className="next-day">
          <Icon name="calendar" color="amber" size="26px" />
          <View className="next-day__main">
            <View className="next-day__date">下次接待 {dayText(nextReception.date)}</View>
            <View>{nextReception.text}</View>
          </View>
        </View>
      ) : null}
      {openText ? <Fact name="开放时间">{openText}</Fact> : null}
      {receptionDays.map((day) => (
        <Fact key={day.title} name={day.title}>
          {day.text}
        </Fact>
      ))}
      {keeperName ? <Fact name="负责人">{keeperName}</Fact> : null}
    </Card>
  );
}

export function People({ deputies }: { deputies: DeputyItem[] }) {
  const [all, setAll] = useState(false);
  // Whoever is on duty today comes first.
  const sorted = [...deputies].sort((a, b) => Number(b.onDutyToday) - Number(a.onDutyToday));
  const shown = all ? sorted : sorted.slice(0, FEW);
  if (!deputies.length) return null;
  return (
    <Card title={`驻站代表（${deputies.length}位）`}>
      {shown.map((deputy) => (
        <DeputyRow key={deputy.id} deputy={deputy} />
      ))}
      {shown.length < deputies.length ? (
        <PushButton text={`看全部${deputies.length}位代表`} kind="plain" small onTap={() => setAll(true)} />
      ) : null}
    </Card>
  );
}

export function Roster({ duties }: { duties: RosterItem[] }) {
  const [all, setAll] = useState(false);
  const today = isoDate(Date.now());
  const shown = all ? duties : duties.slice(0, FEW);
  return (
    <Card title="近14天值班">
      {duties.length ? null : <View className="muted">这两周还没有排班</View>}
      {shown.map((duty) => (
        <Tap
          key={`${duty.date}${duty.fromTime}${duty.deputyId}`}
          className="duty"
          role="link"
          label={`${dayText(duty.date)} ${duty.deputyName}`}
          onTap={() => go('deputy', { id: duty.deputyId })}
        >
          <View className="duty__day">{duty.date === today ? '今天' : dayText(duty.date)}</View>
          <View className="duty__time">
            {duty.fromTime}—{duty.toTime}
          </View>
          <View className="duty__name">{duty.deputyName}</View>
        </Tap>
      ))}
      {shown.length < duties.length ? (
        <PushButton text="看全部排班" kind="plain" small onTap={() => setAll(true)} />
      ) : null}
    </Card>
  );
}
