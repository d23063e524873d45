/** Vite builds the console from here; the server serves it at /admin. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: { chunkSizeWarningLimit: 900, sourcemap: false },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://localhost:3000' } },
});
