/** The three sizes that every photo is kept in; their names are part of its address. */
export const PHOTO_SIZES = ['small', 'medium', 'large'] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];

/** Longest side in pixels; a smaller photo is never enlarged. */
export const PHOTO_PIXELS: Readonly<Record<PhotoSize, number>> = { small: 240, medium: 800, large: 2000 };

export const PHOTO_MIME = 'image/jpeg';

export function isPhotoSize(value: string): value is PhotoSize {
  return PHOTO_SIZES.some((size) => size === value);
}
