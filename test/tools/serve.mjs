// `npm start`: builds the page and serves it on this machine alone, until it is stopped.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
const usualPort = 4173;

const wish = process.env.PORT ?? '';
const port = wish === '' ? usualPort : Number(wish);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  stop(2, `PORT 应为 1 到 65535 的整数，现为“${wish}”。 PORT must be a whole number from 1 to 65535; it is "${wish}".`);
}

console.log('正在构建页面，约需几秒…… Building the page, a few seconds…');
await build({ configFile, logLevel: 'error' });

try {
  const server = await preview({ configFile, logLevel: 'error', preview: { host: '127.0.0.1', port, strictPort: wish !== '', open: false } });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // Vite's own handler of SIGTERM would end with 143 where no status is set.
      process.exitCode = 0;
      void server.close().finally(() => process.exit());
    });
  }
  const { port: served } = server.httpServer.address();
  console.log('请用浏览器打开下面的地址；按 Ctrl+C 停止。 Open this address in a browser; Ctrl+C stops it.');
  console.log(`http://127.0.0.1:${served}/`);
} catch (error) {
  stop(1, `无法在端口 ${port} 上提供页面（${error.message}），请用 PORT 另选一个端口。 The page cannot be served on port ${port} (${error.message}); choose another with PORT.`);
}

function stop(status, sentence) {
  console.error(sentence);
  process.exit(status);
}
