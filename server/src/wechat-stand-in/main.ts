/** `npm run wechat:stand-in` runs the stand-in by itself, for a server that is started by hand. */
import { startStandIn } from './stand-in.js';

const standIn = await startStandIn(Number(process.argv[2] ?? 0));
console.log(`微信接口替身已启动：WECHAT_HOST=${standIn.url}（浏览器打开可看收到和发出的内容，Ctrl+C 停止）`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void standIn.close().then(() => process.exit(0)));
}
