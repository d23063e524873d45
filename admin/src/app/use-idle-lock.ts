/** Locks the console when nobody has touched a key or the mouse for so many minutes, in any of its tabs. */
import { useEffect } from 'react';
import { currentLock, noteTouch, setLock, sinceTouch } from '../lib/session';

const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const NOTE_MS = 5_000;
const LOOK_MS = 5_000;

/** @param minutes undefined while it is not known */
export function useIdleLock(minutes: number | undefined): void {
  useEffect(() => {
    if (minutes === undefined) return undefined;
    let noted = 0;
    const touch = () => {
      if (currentLock() || Date.now() - noted < NOTE_MS) return;
      noted = Date.now();
      noteTouch();
    };
    const look = () => {
      if (!currentLock() && sinceTouch() >= minutes * 60_000) setLock('idle');
    };
    const timer = setInterval(look, LOOK_MS);
    // A page that is opened again after a long while begins locked.
    look();
    for (const name of TOUCHES) window.addEventListener(name, touch, { passive: true });
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      for (const name of TOUCHES) window.removeEventListener(name, touch);
      window.removeEventListener('focus', look);
    };
  }, [minutes]);
}
