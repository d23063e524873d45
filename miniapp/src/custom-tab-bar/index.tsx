// WeChat demands this component when the tab bar is our own; the bar itself is drawn by ui/tab-bar.tsx in each tab page.
export default function CustomTabBar() {
  return null;
}
