// Pages ask for a place and show one here: WeChat opens its map, a browser may share where it is.
import Taro from '@tarojs/taro';
import { ApiProblem } from '../problem';

export interface Place {
  /** Words for the place; empty when only a point is known. */
  text: string;
  lat: number;
  lng: number;
}

const REFUSED = '没有得到位置。可以直接输入地名。';

/** What the button says on this target. */
export const placeLabel = process.env.TARO_ENV === 'weapp' ? '在地图上选' : '用我的位置';

async function chooseOnMap(): Promise<Place | null> {
  try {
    const found = await Taro.chooseLocation({});
    return { text: found.name || found.address, lat: Number(found.latitude), lng: Number(found.longitude) };
  } catch (error) {
    if (/cancel/.test((error as { errMsg?: string }).errMsg ?? '')) return null;
    throw new ApiProblem({ code: 'place_refused', detail: REFUSED });
  }
}

function askBrowser(): Promise<Place> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new ApiProblem({ code: 'place_refused', detail: REFUSED }));
    if (!('geolocation' in navigator)) return refuse();
    return navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ text: '', lat: coords.latitude, lng: coords.longitude }),
      refuse,
      { timeout: 8000, maximumAge: 300_000 },
    );
  });
}

/** A browser has no map of its own. */
export const canOpenMap = process.env.TARO_ENV === 'weapp';

/** Opens WeChat's map at a place, from where it leads there. */
export function openMap(place: { lat: number; lng: number; name: string; address: string }): void {
  const { lat: latitude, lng: longitude, name, address } = place;
  Taro.openLocation({ latitude, longitude, name, address, scale: 16 }).catch(() => undefined);
}

/** A place the person gave, or null when they turned back. Throws a problem with a sentence when refused. */
export function askPlace(): Promise<Place | null> {
  return process.env.TARO_ENV === 'weapp' ? chooseOnMap() : askBrowser();
}
