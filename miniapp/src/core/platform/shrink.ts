// Photos go through this before they are uploaded: a village line carries a tenth of what a phone's camera writes.
import Taro from '@tarojs/taro';

export interface ChosenPhoto {
  path: string;
  /** Bytes; 0 when the platform does not say. */
  size: number;
}

/** Smaller files go as they are. */
const ENOUGH_BYTES = 800_000;
/** Longest side, in pixels; a number plate across the street is still read. */
const LONGEST = 2560;
const QUALITY = 0.82;

async function inWeChat({ path }: ChosenPhoto): Promise<ChosenPhoto> {
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: QUALITY * 100 });
  return { path: tempFilePath || path, size: 0 };
}

async function inBrowser({ path }: ChosenPhoto): Promise<ChosenPhoto> {
  const bitmap = await createImageBitmap(await (await fetch(path)).blob());
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  if (!small) throw new Error('no picture');
  return { path: URL.createObjectURL(small), size: small.size };
}

/** A smaller copy of a large photo; the photo itself when it is small enough, or when the device cannot shrink it. */
export async function shrink(photo: ChosenPhoto): Promise<ChosenPhoto> {
  if (photo.size > 0 && photo.size <= ENOUGH_BYTES) return photo;
  try {
    const small = await (process.env.TARO_ENV === 'weapp' ? inWeChat(photo) : inBrowser(photo));
    return small.size > photo.size && photo.size > 0 ? photo : small;
  } catch {
    return photo;
  }
}
