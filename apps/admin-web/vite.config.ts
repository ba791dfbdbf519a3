import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { API_ORIGIN = 'http://127.0.0.1:3000' } = loadEnv(mode, '.', '');
  const proxy = { '/api': API_ORIGIN, '/files': API_ORIGIN };
  return { base: '/admin/', plugins: [react()], server: { proxy }, preview: { proxy } };
});
