/** Proves that the console locks when nobody is there, and only then. */
import { act, fireEvent, render } from '@testing-library/react';
import { currentLock, noteTouch, setLock } from '../lib/session';
import { useIdleLock } from './use-idle-lock';

function Desk() {
  useIdleLock(15);
  return <input aria-label="留言" />;
}
const pass = (minutes: number) => act(() => void jest.advanceTimersByTime(minutes * 60_000));

describe('the idle lock', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
  });
  afterEach(() => jest.useRealTimers());

  it('comes after its minutes without a key or a click', () => {
    render(<Desk />);
    pass(14.8);
    expect(currentLock()).toBeNull();
    pass(0.4);
    expect(currentLock()).toBe('idle');
  });

  it('waits as long as somebody types, in this tab or another', () => {
    render(<Desk />);
    pass(14);
    fireEvent.keyDown(window, { key: 'a' });
    pass(14);
    expect(currentLock()).toBeNull();
    noteTouch();
    pass(14);
    expect(currentLock()).toBeNull();
    pass(2);
    expect(currentLock()).toBe('idle');
  });

  it('is not lifted by a key, but by unlocking, after which the time begins anew', () => {
    render(<Desk />);
    pass(16);
    fireEvent.keyDown(window, { key: 'a' });
    expect(currentLock()).toBe('idle');
    act(() => setLock(null));
    pass(14);
    expect(currentLock()).toBeNull();
  });

  it('is there at once when a page is opened again after a long while', () => {
    localStorage.setItem('liaison.admin.touched', String(Date.now() - 3_600_000));
    render(<Desk />);
    expect(currentLock()).toBe('idle');
  });
});
